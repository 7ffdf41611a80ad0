/**
 * True when `origin` is on the list. Entries are exact (scheme, host, port); `https://*.shop.example` covers one
 * left label, `http://localhost:*` every port, `null` pages opened from a file. An empty list allows nothing.
 */
export function isOriginAllowed(allowed: readonly string[], origin: string): boolean {
  const candidate = origin.toLowerCase();
  return allowed.some((entry) => entry === candidate || coversByWildcard(entry, candidate));
}

function coversByWildcard(entry: string, origin: string): boolean {
  if (entry.endsWith(':*')) {
    const base = entry.slice(0, -2);
    return (
      origin === base || (/^:\d{1,5}$/.test(origin.slice(base.length)) && origin.startsWith(base))
    );
  }
  const [scheme, rest] = entry.split('://*.');
  if (scheme === undefined || rest === undefined) return false;
  if (!origin.startsWith(`${scheme}://`)) return false;
  const [label, ...others] = origin.slice(scheme.length + 3).split('.');
  return label !== undefined && /^[a-z0-9-]+$/.test(label) && others.join('.') === rest;
}

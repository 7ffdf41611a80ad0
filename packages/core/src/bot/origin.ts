/**
 * True when `origin` is on the list. Entries are exact (scheme, host, port); `https://*.shop.example` covers one
 * left label, `http://localhost:*` every port, `null` pages opened from a file. An empty list allows nothing.
 */
export function isOriginAllowed(allowed: readonly string[], origin: string): boolean {
  const candidate = origin.toLowerCase();
  return allowed.some((entry) => entry === candidate || coversByWildcard(entry, candidate));
}

/** Websites that are remembered of each kind. */
const KEPT = 20;

/**
 * The websites to forget of `origins`, which are in order, newest first: those that are allowed and those that are not have places
 * of their own, so that made-up ones push out no real one.
 */
export function originsToForget(
  origins: readonly string[],
  allowed: readonly string[],
): readonly string[] {
  const isKnown = (origin: string) => isOriginAllowed(allowed, origin);
  const others = origins.filter((origin) => !isKnown(origin));
  return [...origins.filter(isKnown).slice(KEPT), ...others.slice(KEPT)];
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

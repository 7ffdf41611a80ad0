/** `example.com` or `localhost:3000` as people type it, made an absolute address; what already has a scheme stays. */
export function toWebAddress(text: string): string {
  const typed = text.trim();
  // A digit after the colon begins a port.
  if (typed === '' || /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed)) return typed;
  return /^(localhost|127\.[\d.]+|\[::1\])([:/]|$)/i.test(typed)
    ? `http://${typed}`
    : `https://${typed}`;
}

/**
 * People paste whole addresses; only the origin counts. Wildcards are no valid address, so they stay as typed, and so does
 * what has no origin of its own: browsers write it as `null`, which would allow every page opened from a file or a sandbox.
 */
export function toOrigin(typed: string): string {
  if (typed.trim() === 'null') return 'null';
  const address = toWebAddress(typed);
  if (address.includes('*') || !URL.canParse(address)) return address;
  const { origin } = new URL(address);
  return origin === 'null' ? address : origin;
}

/** The origin of an address, and with or without `www.` where sites commonly use both; nothing if it is no address. */
export function originsOf(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { origin, protocol, host } = new URL(address);
  if (host.startsWith('www.')) return [origin, `${protocol}//${host.slice(4)}`];
  return /^[a-z0-9-]+\.[a-z-]+$/.test(host) ? [origin, `${protocol}//www.${host}`] : [origin];
}

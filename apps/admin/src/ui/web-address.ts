/** `example.com` as people type it, made an absolute address; what already has a scheme stays. */
export function toWebAddress(text: string): string {
  const typed = text.trim();
  return typed === '' || /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
}

/** The origin of an address, and with or without `www.` where sites commonly use both; nothing if it is no address. */
export function originsOf(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { origin, protocol, host } = new URL(address);
  if (host.startsWith('www.')) return [origin, `${protocol}//${host.slice(4)}`];
  return /^[a-z0-9-]+\.[a-z-]+$/.test(host) ? [origin, `${protocol}//www.${host}`] : [origin];
}

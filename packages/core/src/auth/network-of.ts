/**
 * The network that an address is of, as far as one household or office holds it: /24 of IPv4, /64 of IPv6. Anything else
 * is its own network. An IPv4 address in the clothes of IPv6 is taken for what it is.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  const [, ipv4] = /^(\d+\.\d+\.\d+)\.\d+$/.exec(mapped) ?? [];
  if (ipv4 !== undefined) return `${ipv4}.0/24`;
  return mapped.includes(':') ? `${firstHalf(mapped)}::/64` : mapped;
}

/** The first four groups, those that `::` left out written as zeros. */
function firstHalf(address: string): string {
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const groupsOf = (part: string) => part.split(':').filter((group) => group !== '');
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = tail === undefined ? before : [...before, ...zeros, ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

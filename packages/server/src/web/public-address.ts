import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address belongs to the public internet. Everything that is reserved, private, shared, local,
 * multicast or a tunnel to such an address is not, and neither is what cannot be parsed (RFC 6890 registries
 * plus NAT64, 6to4, Teredo and the mapped and compatible forms, which reach IPv4 hosts through IPv6).
 */
export function isPublicAddress(address: string): boolean {
  // The library also reads short and octal forms, which other software reads differently.
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) {
    return !BLOCKED_V4.some(([network, bits]) => parsed.match(network, bits));
  }
  // Global unicast is 2000::/3 alone; the blocked parts of it are listed.
  if (!parsed.match(ipaddr.IPv6.parse('2000::'), 3)) return false;
  return !BLOCKED_V6.some(([network, bits]) => parsed.match(network, bits));
}

const BLOCKED_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
].map((range) => ipaddr.IPv4.parseCIDR(range));

const BLOCKED_V6 = [
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3ffe::/16',
  '3fff::/20',
].map((range) => ipaddr.IPv6.parseCIDR(range));

import { expect, it } from 'vitest';
import { originsOf, toOrigin, toWebAddress } from './web-address.ts';

it('adds https to a bare address and keeps a scheme', () => {
  expect(toWebAddress(' example.com ')).toBe('https://example.com');
  expect(toWebAddress('http://example.com')).toBe('http://example.com');
  expect(toWebAddress('')).toBe('');
});

it('knows a port from a scheme, and that the own machine has no certificate', () => {
  expect(toWebAddress('localhost:3000/x')).toBe('http://localhost:3000/x');
  expect(toWebAddress('127.0.0.1')).toBe('http://127.0.0.1');
  expect(toWebAddress('example.com:8443')).toBe('https://example.com:8443');
  expect(toWebAddress('localhost.example.com')).toBe('https://localhost.example.com');
  expect(toWebAddress('mailto:a@example.com')).toBe('mailto:a@example.com');
});

it('takes the origin of what was pasted', () => {
  expect(toOrigin('https://shop.example/a?b=1')).toBe('https://shop.example');
  expect(toOrigin('localhost:3000')).toBe('http://localhost:3000');
  expect(toOrigin('https://*.shop.example')).toBe('https://*.shop.example');
  expect(toOrigin('http://localhost:*')).toBe('http://localhost:*');
});

it('makes `null` of nothing but `null`', () => {
  expect(toOrigin(' null ')).toBe('null');
  for (const typed of ['mailto:a@example.com', 'data:text/html,x', 'file:///home/page.html'])
    expect(toOrigin(typed)).toBe(typed);
});

it('offers a site with and without www', () => {
  expect(originsOf('https://example.com/shop')).toEqual([
    'https://example.com',
    'https://www.example.com',
  ]);
  expect(originsOf('https://www.example.co.uk')).toEqual([
    'https://www.example.co.uk',
    'https://example.co.uk',
  ]);
});

it('leaves subdomains, addresses and ports as they are', () => {
  expect(originsOf('https://shop.example.com')).toEqual(['https://shop.example.com']);
  expect(originsOf('http://localhost:5000/x')).toEqual(['http://localhost:5000']);
  expect(originsOf('http://127.0.0.1:5000')).toEqual(['http://127.0.0.1:5000']);
});

it('offers nothing for what is no address', () => {
  expect(originsOf('not an address')).toEqual([]);
});

import { expect, it } from 'vitest';
import { originsOf, toWebAddress } from './web-address.ts';

it('adds https to a bare address and keeps a scheme', () => {
  expect(toWebAddress(' example.com ')).toBe('https://example.com');
  expect(toWebAddress('http://example.com')).toBe('http://example.com');
  expect(toWebAddress('')).toBe('');
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

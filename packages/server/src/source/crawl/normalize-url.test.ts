import { describe, expect, it } from 'vitest';
import { normalizeUrl } from './normalize-url.ts';

describe('normalizeUrl', () => {
  it.each([
    ['https://Shop.Example/', 'https://shop.example/'],
    ['https://shop.example', 'https://shop.example/'],
    ['https://shop.example:443/a/', 'https://shop.example/a'],
    ['https://shop.example/a/index.html', 'https://shop.example/a'],
    ['https://shop.example/default.aspx?x=1', 'https://shop.example/?x=1'],
    ['https://shop.example/a//b/../c', 'https://shop.example/a/c'],
    ['https://shop.example/a?b=2&a=1&utm_source=x&fbclid=y#z', 'https://shop.example/a?a=1&b=2'],
    ['https://shop.example/a?', 'https://shop.example/a'],
    ['https://shop.example/%7euser/%2f', 'https://shop.example/~user/%2F'],
    ['https://shop.example/a;jsessionid=12AB?x=1', 'https://shop.example/a?x=1'],
    ['https://shop.example/größe', 'https://shop.example/gr%C3%B6%C3%9Fe'],
  ])('spells %s as %s', (address, normal) => {
    expect(normalizeUrl(address)).toBe(normal);
    expect(normalizeUrl(normal)).toBe(normal);
  });
});

import { describe, expect, it } from 'vitest';
import { checkedAddress } from './checked-address.ts';

const strict = { allowPrivate: false, allowHosts: [] };

describe('checkedAddress', () => {
  it.each([
    'file:///etc/passwd',
    'ftp://example.com/',
    'gopher://example.com/',
    'data:text/plain,x',
    'blob:https://example.com/1',
    'jar:http://example.com!/',
    'ws://example.com/',
    'unix:/run/x.sock',
    'javascript:alert(1)',
    'about:blank',
    'view-source:http://example.com',
    '//example.com/',
    'example.com',
    '',
  ])('#49 refuses the scheme of %s', (address) => {
    expect(() => checkedAddress(address, strict)).toThrow('could not be reached');
  });

  it.each([22, 25, 110, 3000, 5432, 6379, 8000, 8080, 8443, 65535])(
    '#49 refuses port %i',
    (port) => {
      expect(() => checkedAddress(`http://example.com:${port}/`, strict)).toThrow(
        'could not be reached',
      );
    },
  );

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://192.168.0.1/',
    'http://100.64.0.1/',
    'http://１２７.０.０.１/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://%31%32%37.0.0.1/',
    'http://127%2e0%2e0%2e1/',
    'http://localhost/',
    'http://localhost./',
    'http://LOCALHOST/',
    'http://a.localhost/',
    'http://metadata.google.internal/',
    'http://metadata/',
    'http://router.lan/',
    'http://printer.local/',
    'http://db/',
    'http://x.home.arpa/',
  ])('#47 refuses %s', (address) => {
    expect(() => checkedAddress(address, strict)).toThrow('could not be reached');
  });

  it.each([
    'http:/\\127.0.0.1/',
    'http:\\\\example.com/',
    'http:/example.com',
    'http:///example.com',
    ' http://example.com/',
    'http://example.com/\n',
    'http://exam\tple.com/',
    'http://user@example.com/',
    'http://user:pass@example.com/',
    'http://example.com\\@127.0.0.1/',
    'http://[::1',
    'http://exa mple.com/',
    'http://',
  ])('#47 #55 refuses what parsers read differently: %j', (address) => {
    expect(() => checkedAddress(address, strict)).toThrow('could not be reached');
  });

  it('lets public names on the usual ports pass', () => {
    expect(checkedAddress('https://example.com/a?b#c', strict).href).toBe(
      'https://example.com/a?b#c',
    );
    expect(checkedAddress('http://example.com:443/', strict).port).toBe('443');
  });

  it('opens only the listed hosts when private ones are listed', () => {
    const reachable = { allowPrivate: false, allowHosts: ['127.0.0.1:9000'] };
    expect(checkedAddress('http://127.0.0.1:9000/', reachable).port).toBe('9000');
    expect(() => checkedAddress('http://127.0.0.1:9001/', reachable)).toThrow();
  });
});

/**
 * The headers that a caller may choose. Host, hop-by-hop headers and the ones that unlock cloud metadata services
 * are dropped, and so are values that would break the line.
 */
export function sendableHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name, value]) => TOKEN.test(name) && !REFUSED.test(name) && PRINTABLE.test(value)),
  );
}

const TOKEN = /^[a-z0-9!#$%&'*+.^_`|~-]{1,100}$/;
const PRINTABLE = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;
const REFUSED =
  /^(?:host|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|content-length|expect|forwarded|x-forwarded-.*|x-real-ip|metadata.*|x-google-metadata.*|x-aws-ec2-metadata.*|x-metadata.*)$/;

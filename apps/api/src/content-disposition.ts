/**
 * `Content-Disposition` of a file to keep (RFC 6266): its name for old readers in plain ASCII, and whole in RFC 8187's way. No
 * name can end the header or its quotes.
 */
export function contentDisposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${percentEncoded(name)}`;
}

/** `encodeURIComponent` leaves a few characters that end or quote a value. */
const percentEncoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

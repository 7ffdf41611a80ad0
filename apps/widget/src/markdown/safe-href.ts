const ALLOWED = ['http:', 'https:', 'mailto:'];

/**
 * The address in its normal form if a link may carry it: absolute, http, https or mailto, no credentials. Null otherwise,
 * also for relative ones, which would point into the page that shows the chat.
 */
export function safeHref(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isSafe = ALLOWED.includes(url.protocol) && url.username === '' && url.password === '';
  // A mail address may hold them as they are.
  return isSafe ? url.href.replace(/["<>\s]/g, encodeURIComponent) : null;
}

/** Parameters that say where a visitor came from and change nothing on the page. */
const TRACKING =
  /^(?:utm_.*|gclid|gclsrc|dclid|fbclid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_ga|_gl|_hs(?:enc|mi)|hsctatracking|mkt_tok|ref_src|ref_url|s_cid|vero_id|wickedid|oly_(?:anon|enc)_id|phpsessid|jsessionid|session_?id|zanpid|spm|srsltid)$/i;
const INDEX_FILE = /\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i;
const SESSION_IN_PATH = /;jsessionid=[^/?#]*/i;

/**
 * One spelling for all addresses of a page: no fragment, tracking or session parameters, index file or trailing
 * slash; parameters sorted, host in lower case, percent encoding in one form. Stable over runs: it names documents.
 */
export function normalizeUrl(address: string): string {
  const url = new URL(address);
  url.hash = '';
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  parameters.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  url.search = new URLSearchParams(parameters).toString();
  const path = url.pathname
    .replace(SESSION_IN_PATH, '')
    .replace(/\/{2,}/g, '/')
    .replace(INDEX_FILE, '/');
  url.pathname = uniform(path.length > 1 ? path.replace(/\/$/, '') : path);
  return url.href;
}

/** `%7E` and `~` are the same letter; `%2f` and `%2F` as well. */
function uniform(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (code) => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(letter) ? letter : code.toUpperCase();
  });
}

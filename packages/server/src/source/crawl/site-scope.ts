import { matchesPattern } from './path-pattern.ts';

/** Which addresses belong to a crawl. */
export interface SiteScope {
  /** The address on the site's own origin (http and https, with and without "www.", are one site); else undefined. */
  onSite(address: string): string | undefined;
  /** Whether a page's text is wanted. */
  isIncluded(address: string): boolean;
  /** Whether a page may hold text at all: not a picture, a feed, a shopping cart. */
  isReadable(address: string): boolean;
}

export interface PathPatterns {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** `home` is the address at which the site answered. */
export function siteScope(home: string, { include, exclude }: PathPatterns): SiteScope {
  const origin = new URL(home);
  const name = siteName(origin);
  return {
    onSite: (address) => {
      if (!URL.canParse(address)) return undefined;
      const url = new URL(address);
      if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
      if (siteName(url) !== name) return undefined;
      url.protocol = origin.protocol;
      url.host = origin.host;
      url.username = '';
      url.password = '';
      url.hash = '';
      return url.href;
    },
    isIncluded: (address) => {
      const url = new URL(address);
      const path = url.pathname + url.search;
      const matches = (pattern: string) => matchesPattern(path, pathOf(pattern));
      return (include.length === 0 || include.some(matches)) && !exclude.some(matches);
    },
    isReadable: (address) => {
      const { pathname, search } = new URL(address);
      return (
        !UNREADABLE_FILE.test(pathname) && !USELESS_PATH.test(pathname) && !ACTION.test(search)
      );
    },
  };
}

/** People also paste whole addresses as patterns. */
function pathOf(pattern: string): string {
  const path = pattern.replace(/^https?:\/\/[^/]*/i, '');
  return path.startsWith('/') || path.startsWith('*') ? path : `/${path}`;
}

function siteName(url: URL): string {
  const port = url.port === '80' || url.port === '443' ? '' : url.port;
  return `${url.hostname.replace(/^www\./, '').replace(/\.$/, '')}:${port}`;
}

const UNREADABLE_FILE =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|heic|mp[34]|m4[av]|webm|og[gv]|wav|flac|avi|mov|wmv|css|m?js|map|json|xml|rss|atom|woff2?|ttf|otf|eot|zip|gz|tgz|rar|7z|tar|bz2|exe|msi|dmg|pkg|deb|rpm|apk|iso|bin|xlsx?|pptx?|doc|odt|ods|psd|ai|eps|ics|vcf|swf)$/i;
const USELESS_PATH =
  /\/(?:wp-admin|wp-login\.php|wp-json|xmlrpc\.php|cdn-cgi|feed|trackback|cart|basket|checkout|logout|log-out|signout|login|signin|register|my-account)(?:\/|$)/i;
const ACTION =
  /[?&](?:add-to-cart|add_to_wishlist|replytocom|action|share|print|logout|download)=/i;

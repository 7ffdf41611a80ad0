import { openSite, type Site } from './site.ts';

/** Somebody else's website on an origin of its own: a page with nothing but the snippet, under a strict policy. */
export const openForeignSite = (pixelUrl: string, publicId: string): Promise<Site> =>
  openSite({
    '/': {
      html: `<!doctype html><html lang="en"><title>Elsewhere</title><h1>Elsewhere</h1>
<script async src="${pixelUrl}/widget.js" data-bot="${publicId}"></script></html>`,
      policy: `default-src 'none'; script-src ${pixelUrl}; connect-src ${pixelUrl}; img-src ${pixelUrl}`,
    },
    '/favicon.ico': '',
  });

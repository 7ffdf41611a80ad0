import { parseHtml } from '@pixel/server/html';
import { installedTexts } from '../retrieval/installed-texts.ts';
import type { Site } from './site.ts';

/** Where the sites seem to be. */
export const SITE = 'https://docs.example/';

export const addressOf = (name: string): string => `${SITE}${name}.html`;

export const nameOf = (address: string | null): string =>
  address?.slice(SITE.length, -'.html'.length) ?? '';

/** A page as a crawl would have read it. */
export interface SitePage {
  /** Its path below the folder of the site, without `.html`. */
  readonly name: string;
  readonly title: string;
  /** Light Markdown. */
  readonly text: string;
}

/** The pages of a site in order of name; none when its package is not installed. */
export function readSite({ folder, without }: Pick<Site, 'folder' | 'without'>): SitePage[] {
  return installedTexts(folder, /\.html(?:\.en)?$/, { isDeep: true })
    .map(({ name, text }) => ({ name: name.replace(/\.html(?:\.en)?$/, ''), text }))
    .filter(({ name }) => !without?.test(name))
    .flatMap(({ name, text: html }) => {
      const { title, text } = parseHtml(html, addressOf(name));
      return text.trim() === '' ? [] : [{ name, title, text }];
    });
}

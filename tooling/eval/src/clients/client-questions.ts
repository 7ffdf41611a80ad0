import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '@pixel/server/document';
import { addressOf, type SitePage } from '../sites/read-site.ts';

const DEMO = join(import.meta.dirname, '../../../../prisma/seed/documents');
const OWN = join(import.meta.dirname, 'pages');

/** What visitors ask a client. */
export interface ClientQuestions {
  /** Of the client's pages, in `prisma/seed/documents` or in `pages` beside this file. */
  readonly folder: string;
  /** With what a reply that holds the fact asked for says. */
  readonly answerable: readonly (readonly [question: string, fact: RegExp])[];
  /** What the pages do not say. */
  readonly unanswerable: readonly string[];
}

/** The client's documents, whatever their kind, as an upload or a crawl would have read them. */
export async function readClient(folder: string): Promise<SitePage[]> {
  const pages: SitePage[] = [];
  const place = [DEMO, OWN].map((root) => join(root, folder)).find(existsSync) ?? folder;
  for (const name of readdirSync(place)) {
    const bytes = readFileSync(join(place, name));
    const url = name.endsWith('.html') && { url: addressOf(name) };
    const input = { name, mediaType: '', content: { bytes }, ...url };
    const { title, text } = await parseDocument(input);
    pages.push({ name, title, text });
  }
  return pages;
}

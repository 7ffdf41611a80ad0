import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '@pixel/server/document';
import { addressOf, type SitePage } from '../sites/read-site.ts';

const DOCUMENTS = join(import.meta.dirname, '../../../../prisma/seed/documents');

/** What visitors ask a client of the demo. */
export interface DemoQuestions {
  /** Of the client's pages in `prisma/seed/documents`. */
  readonly folder: string;
  /** With what a reply that holds the fact asked for says. */
  readonly answerable: readonly (readonly [question: string, fact: RegExp])[];
  /** What the pages do not say. */
  readonly unanswerable: readonly string[];
}

/** The client's documents, whatever their kind, as an upload or a crawl would have read them. */
export async function readDemoClient(folder: string): Promise<SitePage[]> {
  const pages: SitePage[] = [];
  for (const name of readdirSync(join(DOCUMENTS, folder))) {
    const bytes = readFileSync(join(DOCUMENTS, folder, name));
    const url = name.endsWith('.html') && { url: addressOf(name) };
    const input = { name, mediaType: '', content: { bytes }, ...url };
    const { title, text } = await parseDocument(input);
    pages.push({ name, title, text });
  }
  return pages;
}

import { join } from 'node:path';
import { type Chroma, startChroma } from '@pixel/chroma';
import { type Database, openDatabase } from '@pixel/server';
import { embedDocument, splitPassages } from '@pixel/text';
import type { CorpusDocument } from '../corpus/documents.ts';
import { serveCalls } from '../processes/serve-calls.ts';
import { createCollection } from './chroma-http.ts';

/**
 * The least that ingests: split, embed, add to Chroma, insert rows, batch after batch. The same embedded database with
 * the same durability and the same Chroma as Pixel's; no jobs, no keyword index, no versions, no progress, no repair.
 */
export type BareIngest = {
  readonly open: (input: { readonly dataDir: string }) => Promise<void>;
  /** Seconds from the first document to the last vector. */
  readonly ingest: (input: {
    readonly name: string;
    readonly documents: readonly CorpusDocument[];
  }) => Promise<number>;
};

const BATCH = 250;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let opened: { readonly database: Database; readonly chroma: Chroma } | undefined;

serveCalls(
  {
    async open({ dataDir }) {
      const chroma = await startChroma({ path: join(dataDir, 'chroma'), log: () => undefined });
      opened = { database: await openDatabase({ dataDir, log: silent }), chroma };
    },
    async ingest({ name, documents }) {
      if (!opened) throw new Error('Open first.');
      const { database, chroma } = opened;
      const collection = await createCollection(chroma.url, name);
      await database.executeSql(
        `CREATE TABLE ${name} (id text PRIMARY KEY, title text, text text)`,
      );
      const startedAt = performance.now();
      for (let from = 0; from < documents.length; from += BATCH) {
        const passages = documents.slice(from, from + BATCH).flatMap(toPassages);
        await collection.add(passages);
        await database.executeSql(
          `INSERT INTO ${name} SELECT * FROM jsonb_to_recordset($1::jsonb) AS n(id text, title text, text text)`,
          [JSON.stringify(passages.map(({ vector: _, ...row }) => row))],
        );
      }
      return (performance.now() - startedAt) / 1000;
    },
  } satisfies BareIngest,
  async () => {
    await opened?.chroma.stop();
    await opened?.database.close();
  },
);

function toPassages(document: CorpusDocument) {
  const { externalId, title } = document;
  return splitPassages(document).map(({ ordinal, headings, text }) => ({
    id: `${externalId}-${ordinal}`,
    title,
    text,
    vector: embedDocument({ title, headings, text }),
  }));
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedDocument, keywordWeights, LOCAL_EMBEDDING, splitPassages } from '@pixel/text';
import { CORPUS_VERSION, documentAt } from '../corpus/documents.ts';

const MIGRATIONS = join(import.meta.dirname, '../../../../prisma/migrations');

/** Changes whenever a filled store would hold other rows or vectors: by the corpus, the schema or the analysis. */
export function storeFingerprint(): string {
  const hash = createHash('sha256').update(`${CORPUS_VERSION} ${LOCAL_EMBEDDING.id}`);
  for (const path of readdirSync(MIGRATIONS, { recursive: true, encoding: 'utf8' }).sort())
    if (path.endsWith('.sql')) hash.update(readFileSync(join(MIGRATIONS, path)));
  for (const index of [1, 2, 3]) {
    const document = documentAt(index);
    for (const { headings, text } of splitPassages(document)) {
      const fields = { title: document.title, headings, text };
      hash.update(JSON.stringify([...keywordWeights(fields)])).update(embedDocument(fields));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedDocument, keywordWeights, LOCAL_EMBEDDING, splitPassages } from '@pixel/text';
import { CORPUS_VERSION, documentAt } from '../corpus/documents.ts';

const root = join(import.meta.dirname, '../../../..');
const MIGRATIONS = join(root, 'prisma/migrations');
/** Where the settings of a collection's graph stand. */
const INDEX = join(root, 'packages/server/src/knowledge/chroma-spaces.ts');

/** Changes whenever a filled store would hold something else: by the corpus, the schema, the analysis or the index. */
export function storeFingerprint(): string {
  const hash = createHash('sha256').update(`${CORPUS_VERSION} ${LOCAL_EMBEDDING.id} idle`);
  hash.update(readFileSync(INDEX));
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

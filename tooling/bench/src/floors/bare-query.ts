import { embedQuery } from '@pixel/text';
import { serveCalls } from '../processes/serve-calls.ts';
import { type BareCollection, findCollection } from './chroma-http.ts';

/** The least that retrieves: embed the question, ask Chroma once for eight ids. No keywords, no re-check, no texts. */
export type BareQuery = {
  readonly open: (input: { readonly chromaUrl: string; readonly botId: string }) => Promise<void>;
  /** Milliseconds of each query. */
  readonly query: (questions: readonly string[]) => Promise<number[]>;
};

let collection: BareCollection | undefined;

serveCalls({
  async open({ chromaUrl, botId }) {
    collection = await findCollection(chromaUrl, botId);
  },
  async query(questions) {
    const ms: number[] = [];
    for (const question of questions) {
      const startedAt = performance.now();
      await collection?.query(
        embedQuery(question, () => 1),
        8,
      );
      ms.push(performance.now() - startedAt);
    }
    return ms;
  },
} satisfies BareQuery);

import { expect, it } from 'vitest';
import { readModel } from './read-model.ts';

const PRICE = { promptMicros: 1, completionMicros: 1 };

it('reads on when what came is dealt with', async () => {
  let written = 0;
  const read: string[] = [];
  const writtenAtRest: number[] = [];
  const model = {
    ...{ name: 'm', price: PRICE as never, prices: new Map() },
    async *stream() {
      for (const text of ['a', 'b', 'c']) {
        written += 1;
        yield { type: 'text' as const, text };
      }
    },
  };
  const request = { system: '', messages: [], maxTokens: 10, temperature: 0 };
  const { ending } = await readModel(model as never, request as never, {
    onText: async (text) => {
      read.push(text);
      await Promise.resolve();
      await Promise.resolve();
      writtenAtRest.push(written);
    },
    signal: new AbortController().signal,
  });
  expect(ending).toBe('whole');
  expect(read).toEqual(['a', 'b', 'c']);
  // None was asked for while one was dealt with.
  expect(writtenAtRest).toEqual([1, 2, 3]);
});

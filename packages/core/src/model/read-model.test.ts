import { expect, it } from 'vitest';
import type { ChatModel } from './port.ts';
import { readModel } from './read-model.ts';

it('reads on when what came is dealt with', async () => {
  let written = 0;
  const read: string[] = [];
  const writtenAtRest: number[] = [];
  const model: ChatModel = {
    ...{ name: 'm', price: { promptMicros: 1, completionMicros: 1 } },
    async *stream() {
      for (const text of ['a', 'b', 'c']) {
        written += 1;
        yield { type: 'text', text };
      }
    },
  };
  const request = { system: '', messages: [], maxTokens: 10 };
  const { ending } = await readModel(model, request, {
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

import { expect, test } from 'vitest';
import { BrokenStream, createCompletionReader } from './openai-stream.ts';

const delta = (content: string, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}`;
const STOP = 'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}';
const USAGE = 'data: {"choices":[],"usage":{"prompt_tokens":7,"completion_tokens":3}}';
const DONE = 'data: [DONE]';
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The whole text of a stream that comes in `chunks`. */
function read(...chunks: readonly (string | Uint8Array)[]) {
  const reader = createCompletionReader();
  const pieces = chunks.map((chunk) =>
    reader.push(typeof chunk === 'string' ? bytesOf(chunk) : chunk),
  );
  pieces.push(reader.end());
  return { text: pieces.join(''), pieces: pieces.filter((piece) => piece !== ''), reader };
}

test('joins the tokens of one network chunk', () => {
  const { pieces, reader } = read(
    `${delta('Hel')}\n\n${delta('lo')}\n\n`,
    `${delta(' there')}\n\n${STOP}\n\n${USAGE}\n\n${DONE}\n\n`,
  );
  expect(pieces).toEqual(['Hello', ' there']);
  expect(reader.usage).toEqual({ promptTokens: 7, completionTokens: 3 });
  expect(reader.isDone).toBe(true);
});

test.each(['\n', '\r', '\r\n', '\n\n', '\r\r', '\r\n\r\n'])(
  'gives the same text wherever the network cuts, with lines that end in %j',
  (lineEnd) => {
    const words = ['Grüße ', '😀', '\u2028', 'ไทย', '"\\n', '\r\n'];
    const lines = [': alive', 'event: message', ...words.map((word) => delta(word)), STOP, DONE];
    const bytes = bytesOf(lines.map((line) => line + lineEnd).join(''));
    for (let size = 1; size <= bytes.length; size += 1) {
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      expect(read(...chunks).text).toBe(words.join(''));
    }
  },
);

test('a finish reason without [DONE] and [DONE] without one both end an answer', () => {
  expect(read(`${delta('a')}\n\n${STOP}`).text).toBe('a');
  expect(read(`${delta('a')}\n\n${DONE}`).text).toBe('a');
  expect(read(delta('all', 'length')).text).toBe('all');
});

test('an answer that ends without either is cut off', () => {
  expect(() => read(`${delta('a')}\n\n`)).toThrow('cut off');
  expect(() => read('')).toThrow('cut off');
});

test('nothing after [DONE] counts', () => {
  expect(read(`${delta('a')}\n${DONE}\n${delta('b')}\n`).text).toBe('a');
});

test.each([
  ['an error object', 'data: {"error":{"message":"overloaded","code":502}}\n', 'overloaded'],
  ['an error text', 'data: {"error":"out of memory"}\n', 'out of memory'],
  ['an error without a stream', '{"error":{"message":"no such model"}}\n', 'no such model'],
  ['a page', '<!DOCTYPE html><html>\n', 'A page came'],
  ['an answer that is not streamed', '{"choices":[]}\n', 'One object came'],
  ['half an object', 'data: {"choices":[\n', 'not a chunk'],
  ['something else', 'data: 42\n', 'not a chunk'],
])('%s breaks the stream', (_, sent, said) => {
  expect(() => read(sent)).toThrow(BrokenStream);
  expect(() => read(sent)).toThrow(said);
});

test('a line without an end is refused before it fills the memory', () => {
  const reader = createCompletionReader();
  const part = bytesOf('x'.repeat(100_000));
  reader.push(part);
  reader.push(part);
  expect(() => reader.push(part)).toThrow('A line has no end.');
});

test('an answer without an end is refused', () => {
  const reader = createCompletionReader();
  const megabyte = bytesOf(`${':'.repeat(1023)}\n`.repeat(1024));
  expect(() => {
    for (let pushes = 0; pushes < 20; pushes += 1) reader.push(megabyte);
  }).toThrow('The answer has no end.');
});

test('only events count as signs of life', () => {
  const reader = createCompletionReader();
  reader.push(bytesOf(': waiting\n\nretry: 5\n\n'));
  expect(reader.events).toBe(0);
  reader.push(bytesOf(`${delta('')}\n\n`));
  expect(reader.events).toBe(1);
});

test('fields of other servers are passed over', () => {
  const odd = [
    'data: {"id":1,"choices":[{"delta":{"role":"assistant","content":null,"reasoning":"x"}}]}',
    'data: {"choices":null}',
    'data: {}',
    'data:{"choices":[{"delta":{"content":"tight"},"finish_reason":""}],"usage":{"prompt_tokens":-1}}',
    'data: {"choices":[{"delta":{"content":[{"type":"text"}]}}]}',
    DONE,
  ];
  const { text, reader } = read(odd.join('\n\n'));
  expect(text).toBe('tight');
  expect(reader.usage).toBeUndefined();
});

test('#66 calls of tools are no words of an answer, and nobody carries them out', () => {
  const call = (name: string, text: string) =>
    `data: ${JSON.stringify({
      choices: [
        {
          delta: {
            content: null,
            tool_calls: [
              { index: 0, id: 'c1', type: 'function', function: { name, arguments: text } },
            ],
            function_call: { name, arguments: text },
          },
        },
      ],
    })}`;
  const calls = Array.from({ length: 100 }, (_, at) => call(`delete_bot_${at}`, '{"id":"bot_1"}'));
  const end = 'data: {"choices":[{"delta":{},"finish_reason":"tool_calls"}]}';
  const { text, reader } = read([...calls, delta('We ship.'), end, DONE].join('\n\n'));
  expect(text).toBe('We ship.');
  expect(reader.isDone).toBe(true);
});

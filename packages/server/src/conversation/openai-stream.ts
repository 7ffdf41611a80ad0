import type { ModelChunk } from '@pixel/core';
import * as z from 'zod';

/** Longest line of an event stream, in UTF-16 units: past it the other side is not what it says. */
const LONGEST_LINE = 1_000_000;

/** What the other side sent cannot be an answer; `message` is for the log. */
export class BrokenStream extends Error {
  override readonly name = 'BrokenStream';
}

const Usage = z.object({ prompt_tokens: z.number(), completion_tokens: z.number() });
const Chunk = z.object({
  choices: z
    .array(z.object({ delta: z.object({ content: z.string().nullish() }).nullish() }))
    .nullish(),
  usage: Usage.nullish(),
  error: z.object({ message: z.string().nullish() }).nullish(),
});

/**
 * Reads the body of a streamed chat completion. All text of one network chunk comes as one piece: a piece per token would
 * cost more than the rest of an answer. Ends at `[DONE]` or with the body; throws BrokenStream for what is not a stream.
 */
export async function* readCompletion(body: AsyncIterable<Uint8Array>): AsyncGenerator<ModelChunk> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new BrokenStream('A line has no end.');
    const { text, usage, isDone } = readLines(lines);
    if (text !== '') yield { type: 'text', text };
    if (usage) yield usage;
    if (isDone) return;
  }
  const { text, usage } = readLines([rest + decoder.decode()]);
  if (text !== '') yield { type: 'text', text };
  if (usage) yield usage;
}

interface Lines {
  readonly text: string;
  readonly usage: ModelChunk | undefined;
  readonly isDone: boolean;
}

function readLines(lines: readonly string[]): Lines {
  let text = '';
  let usage: ModelChunk | undefined;
  for (const line of lines) {
    if (!line.startsWith('data:')) {
      if (line.startsWith('<')) throw new BrokenStream('A page came instead of a stream.');
      continue;
    }
    const value = line.slice(5).trim();
    if (value === '[DONE]') return { text, usage, isDone: true };
    const chunk = parseChunk(value);
    if (chunk.error) throw new BrokenStream(chunk.error.message ?? 'The model reports an error.');
    text += chunk.choices?.[0]?.delta?.content ?? '';
    if (chunk.usage)
      usage = {
        type: 'usage',
        promptTokens: chunk.usage.prompt_tokens,
        completionTokens: chunk.usage.completion_tokens,
      };
  }
  return { text, usage, isDone: false };
}

function parseChunk(value: string): z.infer<typeof Chunk> {
  try {
    return Chunk.parse(JSON.parse(value));
  } catch (cause) {
    throw new BrokenStream('An event is not a chunk of a completion.', { cause });
  }
}

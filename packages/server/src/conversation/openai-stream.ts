import * as z from 'zod';

/** Longest line of an event stream, in UTF-16 units; events of one token have some hundred. */
const LONGEST_LINE = 256 * 1024;
/** Most bytes of one answer: past it the other side does not stop by itself. */
const MOST_BYTES = 16 * 1024 * 1024;

/** What the other side sent is no answer, or not all of it; `message` is for the log. */
export class BrokenStream extends Error {
  override readonly name = 'BrokenStream';
}

const Tokens = z.number().int().min(0);
const ReportedError = z.union([z.string(), z.object({ message: z.string() })]);
const Chunk = z.object({
  choices: z
    .array(
      z.object({
        delta: z.object({ content: z.string().nullish().catch(null) }).nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .nullish(),
  usage: z
    .object({
      prompt_tokens: Tokens,
      completion_tokens: Tokens,
      prompt_tokens_details: z.object({ cached_tokens: Tokens.nullish() }).nullish().catch(null),
    })
    .nullish()
    .catch(null),
  error: ReportedError.nullish(),
});

export interface CompletionUsage {
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Of the prompt's tokens those that the provider had kept. */
  readonly cachedTokens?: number;
}

/** Reads one streamed chat completion, network chunk by network chunk. */
export interface CompletionReader {
  /**
   * The text of all events that `bytes` complete, joined: work for each token would cost more than the rest of an answer.
   * Throws BrokenStream.
   */
  push(bytes: Uint8Array): string;
  /** The text after the last line end. Throws BrokenStream when the answer was cut off. */
  end(): string;
  /** True from `[DONE]` on: what follows is not part of the answer. */
  readonly isDone: boolean;
  /** Events so far; comments that only keep the line open do not count. */
  readonly events: number;
  /** The last usage reported. */
  readonly usage: CompletionUsage | undefined;
}

/**
 * A reader for the event stream of chat completions (WHATWG HTML, "Server-sent events"): lines may end in LF, CR or both,
 * and end anywhere in a chunk. Every `data:` line is an event of its own, as every server sends it; some forget the empty
 * line between two. An answer is whole with a finish reason or `[DONE]`; some servers send only one of them.
 */
export function createCompletionReader(): CompletionReader {
  const decoder = new TextDecoder();
  let rest = '';
  let bytesRead = 0;
  let events = 0;
  let isDone = false;
  let isFinished = false;
  let usage: CompletionUsage | undefined;

  const readLine = (line: string): string => {
    if (line.startsWith('data:')) return readEvent(line.slice(5).trim());
    const [first] = line;
    if (first === '<') throw new BrokenStream('A page came instead of a stream.');
    if (first === '{')
      throw new BrokenStream(`${errorOf(line) ?? 'One object'} came instead of a stream.`);
    return '';
  };
  const readEvent = (value: string): string => {
    if (isDone || value === '') return '';
    events += 1;
    if (value === '[DONE]') {
      isDone = true;
      return '';
    }
    const chunk = parseChunk(value);
    if (chunk.error) throw new BrokenStream(`The model reports: ${messageOf(chunk.error)}`);
    if (chunk.usage) usage = toUsage(chunk.usage);
    const choice = chunk.choices?.[0];
    isFinished ||= Boolean(choice?.finish_reason);
    return choice?.delta?.content ?? '';
  };
  const take = (added: string): string => {
    let text = rest + added;
    let searchFrom = rest.length;
    if (text.includes('\r')) {
      // A CR at the end may be the first half of a line end.
      const cut = text.endsWith('\r') ? text.length - 1 : text.length;
      text = text.slice(0, cut).replaceAll(/\r\n?/g, '\n') + text.slice(cut);
      searchFrom = 0;
    }
    let answer = '';
    let from = 0;
    for (;;) {
      const to = text.indexOf('\n', Math.max(from, searchFrom));
      if (to === -1) break;
      if (to > from) answer += readLine(text.slice(from, to));
      from = to + 1;
    }
    rest = text.slice(from);
    if (rest.length > LONGEST_LINE) throw new BrokenStream('A line has no end.');
    return answer;
  };

  return {
    push(bytes) {
      bytesRead += bytes.byteLength;
      if (bytesRead > MOST_BYTES) throw new BrokenStream('The answer has no end.');
      return take(decoder.decode(bytes, { stream: true }));
    },
    end() {
      const text = take(`${decoder.decode()}\n`);
      if (!isDone && !isFinished) throw new BrokenStream('The answer was cut off.');
      return text;
    },
    get isDone() {
      return isDone;
    },
    get events() {
      return events;
    },
    get usage() {
      return usage;
    },
  };
}

function toUsage(reported: NonNullable<z.infer<typeof Chunk>['usage']>): CompletionUsage {
  const cached = reported.prompt_tokens_details?.cached_tokens;
  return {
    promptTokens: reported.prompt_tokens,
    completionTokens: reported.completion_tokens,
    ...(cached && { cachedTokens: cached }),
  };
}

function parseChunk(value: string): z.infer<typeof Chunk> {
  try {
    return Chunk.parse(JSON.parse(value));
  } catch (cause) {
    throw new BrokenStream('An event is not a chunk of a completion.', { cause });
  }
}

/** The message of an error object that came without a stream around it. */
function errorOf(line: string): string | undefined {
  try {
    const { error } = Chunk.parse(JSON.parse(line));
    return error ? messageOf(error) : undefined;
  } catch {
    return undefined;
  }
}

const messageOf = (error: z.infer<typeof ReportedError>): string =>
  (typeof error === 'string' ? error : error.message).slice(0, 500);

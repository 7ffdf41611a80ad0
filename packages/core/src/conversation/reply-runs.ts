import type { Answer, Citation, Message, MessageId } from '@pixel/contract';
import type { DomainError } from '../error.ts';
import { createEventQueue } from './event-queue.ts';

/** Figures of a finished reply that the message itself does not carry. */
export type ReplyReport = Pick<Answer, 'confidence' | 'language' | 'usage' | 'timings'>;

/** What the writer of a reply tells its readers. `at` is the position of `text` in the reply: a repeat is harmless. */
export type RunEvent =
  | { readonly type: 'delta'; readonly at: number; readonly text: string }
  | { readonly type: 'citation'; readonly citation: Citation }
  | { readonly type: 'done'; readonly message: Message; readonly report: ReplyReport | null }
  | { readonly type: 'failed'; readonly code: string; readonly message: string };

export type WriteReply = (emit: (event: RunEvent) => void, signal: AbortSignal) => Promise<void>;

export interface ReplyRun {
  /** Id that the reply will have. */
  readonly replyId: MessageId;
  /** The reply as far as it is written. */
  readonly text: string;
  /** All events so far (deltas joined into one), then the coming ones; ends after `done` or `failed`. */
  read(signal?: AbortSignal): AsyncIterable<RunEvent>;
}

/** The replies being written in this process. A reader that leaves does not stop the writing; `stop` does. */
export interface ReplyRuns {
  /** Starts the reply to `messageId`, or joins the one being written. */
  join(messageId: MessageId, replyId: MessageId, write: WriteReply): ReplyRun;
  find(messageId: MessageId): ReplyRun | null;
  /**
   * What was written is kept, unless there is a `reason`: then the reply fails with it. False when nothing is being written
   * for this message.
   */
  stop(messageId: MessageId, reason?: DomainError): boolean;
  readonly active: number;
  /** Resolves when nothing is being written any more. */
  settled(): Promise<void>;
}

interface Running extends ReplyRun {
  readonly abort: AbortController;
  readonly finished: Promise<void>;
}

/** `onError` hears of a writer that threw: its readers only see `failed`. */
export function createReplyRuns(onError: (cause: unknown) => void): ReplyRuns {
  const running = new Map<MessageId, Running>();
  return {
    join(messageId, replyId, write) {
      const current = running.get(messageId);
      if (current) return current;
      const run = startRun({ replyId, write, forget: () => running.delete(messageId), onError });
      running.set(messageId, run);
      return run;
    },
    find: (messageId) => running.get(messageId) ?? null,
    stop(messageId, reason) {
      const run = running.get(messageId);
      run?.abort.abort(reason);
      return run !== undefined;
    },
    get active() {
      return running.size;
    },
    async settled() {
      await Promise.all([...running.values()].map((run) => run.finished));
    },
  };
}

function startRun(options: {
  readonly replyId: MessageId;
  readonly write: WriteReply;
  readonly forget: () => void;
  readonly onError: (cause: unknown) => void;
}): Running {
  const { replyId, write, forget, onError } = options;
  const abort = new AbortController();
  const queues = new Set<ReturnType<typeof createEventQueue<RunEvent>>>();
  const kept: RunEvent[] = [];
  let text = '';
  let ended = false;

  const emit = (event: RunEvent) => {
    if (ended) return;
    if (event.type === 'delta') text = text.slice(0, event.at) + event.text;
    else kept.push(event);
    for (const queue of queues) queue.push(event);
    if (event.type === 'done' || event.type === 'failed') end();
  };
  const end = () => {
    ended = true;
    forget();
    for (const queue of queues) queue.end();
  };
  // The microtask lets the caller register the run before its writer can end it.
  const finished = Promise.resolve()
    .then(() => write(emit, abort.signal))
    .catch(onError)
    .finally(() =>
      emit({ type: 'failed', code: 'internal', message: 'The reply could not be written.' }),
    );

  return {
    replyId,
    get text() {
      return text;
    },
    abort,
    finished,
    read(signal) {
      const queue = createEventQueue<RunEvent>();
      if (text !== '') queue.push({ type: 'delta', at: 0, text });
      for (const event of kept) queue.push(event);
      if (ended) queue.end();
      else queues.add(queue);
      return queue.read(signal);
    },
  };
}

import type { Citation, Message, MessageId } from '@pixel/contract';

/** What the writer of a reply tells its readers. `at` is the position of `text` in the reply: a repeat is harmless. */
export type RunEvent =
  | { readonly type: 'delta'; readonly at: number; readonly text: string }
  | { readonly type: 'citation'; readonly citation: Citation }
  | { readonly type: 'done'; readonly message: Message }
  | { readonly type: 'failed'; readonly code: string; readonly message: string };

export interface ReplyRun {
  /** All events so far (deltas joined), then the coming ones; ends after `done` or `failed`. */
  read(signal?: AbortSignal): AsyncIterable<RunEvent>;
  readonly finished: Promise<RunEvent>;
}

/** The replies being written in this process. A reader that leaves does not stop the writing; `stop` does. */
export interface ReplyRuns {
  /** Starts the reply to `messageId`, or joins the one being written. `write` must end with `done` or `failed`. */
  join(
    messageId: MessageId,
    write: (emit: (event: RunEvent) => void, signal: AbortSignal) => Promise<void>,
  ): ReplyRun;
  find(messageId: MessageId): ReplyRun | null;
  /** False when nothing is being written for this message. */
  stop(messageId: MessageId): boolean;
  readonly active: number;
}

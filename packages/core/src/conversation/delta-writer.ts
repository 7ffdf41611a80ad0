import type { RunEvent } from './reply-runs.ts';

export interface DeltaWriter {
  /** Appends to the reply. */
  write(text: string): void;
  /** Begins the reply again; what was sent is overwritten by the next piece, which starts at 0. */
  restart(): void;
  /** Sends what waits. */
  flush(): void;
  /** Everything written so far. */
  readonly text: string;
  /** `performance.now()` of the first piece, 0 before it. */
  readonly firstAt: number;
}

/** Sends the first piece at once and the following ones, joined, whenever it is told to. */
export function createDeltaWriter(emit: (event: RunEvent) => void): DeltaWriter {
  let text = '';
  let sent = 0;
  let firstAt = 0;
  const flush = () => {
    if (sent === text.length) return;
    emit({ type: 'delta', at: sent, text: text.slice(sent) });
    sent = text.length;
  };
  return {
    write(piece) {
      firstAt ||= performance.now();
      text += piece;
      if (sent === 0) flush();
    },
    restart() {
      text = '';
      sent = 0;
    },
    flush,
    get text() {
      return text;
    },
    get firstAt() {
      return firstAt;
    },
  };
}

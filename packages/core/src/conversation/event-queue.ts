/** An unbounded-write, single-read queue of events that ends. `drop` decides what goes first when `limit` is passed. */
export interface EventQueue<T> {
  push(event: T): void;
  end(): void;
  read(signal?: AbortSignal): AsyncIterable<T>;
}

/** Holds at most `limit` events: past it, the oldest one that `droppable` allows goes. */
export function createEventQueue<T>(
  limit = 10_000,
  droppable: (event: T) => boolean = () => false,
): EventQueue<T> {
  const events: T[] = [];
  let ended = false;
  let wake: (() => void) | undefined;
  const notify = () => {
    wake?.();
    wake = undefined;
  };
  return {
    push(event) {
      if (ended) return;
      if (events.length >= limit) {
        const oldest = events.findIndex(droppable);
        if (oldest >= 0) events.splice(oldest, 1);
      }
      events.push(event);
      notify();
    },
    end() {
      ended = true;
      notify();
    },
    async *read(signal) {
      signal?.addEventListener('abort', notify, { once: true });
      try {
        while (!signal?.aborted) {
          const event = events.shift();
          if (event !== undefined) yield event;
          else if (ended) return;
          else
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
        }
      } finally {
        ended = true;
        signal?.removeEventListener('abort', notify);
      }
    },
  };
}

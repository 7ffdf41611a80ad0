import type { Usage } from '@pixel/contract';
import type { ChatModel, ModelRequest } from './port.ts';
import { priceUsage } from './price-usage.ts';
import { NO_USAGE, readModel } from './read-model.ts';

/** A question that somebody waits for: better no answer than a late one. */
interface Brief {
  readonly request: ModelRequest;
  readonly mostMs: number;
  /** Of the answer, in UTF-16 units. Past it the call is closed. */
  readonly mostChars: number;
  readonly signal: AbortSignal;
}

/** `refused`: it said too much. `stopped`: by the signal. */
type Told = { readonly model: string; readonly ms: number; readonly usage: Usage } & (
  | { readonly outcome: 'used'; readonly text: string }
  | { readonly outcome: 'slow' | 'failed' | 'refused' | 'stopped' }
);

/**
 * Asks once, and is back after `mostMs` in any case, also when the model does not hear that it is stopped. What was begun is
 * paid for: without a report of the other side it is counted by us.
 */
export async function askBriefly(model: ChatModel, brief: Brief): Promise<Told> {
  const { mostMs, mostChars, signal } = brief;
  const request: ModelRequest = { ...brief.request, isOnce: true };
  const asked = request.model ?? model.name;
  if (signal.aborted) return { model: asked, ms: 0, usage: NO_USAGE, outcome: 'stopped' };
  const startedAt = performance.now();
  const abort = new AbortController();
  let why: 'slow' | 'refused' | 'stopped' | undefined;
  let said = '';
  const stop = (because: 'slow' | 'refused' | 'stopped'): void => {
    why ??= because;
    abort.abort(signal.reason);
  };
  const leave = () => stop('stopped');
  const given = new Promise<'given up'>((resolve) =>
    abort.signal.addEventListener('abort', () => resolve('given up'), { once: true }),
  );
  signal.addEventListener('abort', leave, { once: true });
  const timer = setTimeout(() => stop('slow'), mostMs);
  try {
    const reading = readModel(model, request, {
      onText(text) {
        said += text;
        if (said.length > mostChars) stop('refused');
        return undefined;
      },
      signal: abort.signal,
    });
    // One that was given up has nobody to tell.
    reading.catch(() => undefined);
    const read = await Promise.race([reading, given]);
    const ms = Math.round((performance.now() - startedAt) * 10) / 10;
    const told = { model: asked, ms };
    if (read === 'given up' || why) {
      const usage = priceUsage(model, { request, said, reported: undefined });
      return { ...told, usage, outcome: why ?? 'stopped' };
    }
    if (read.ending === 'broken') return { ...told, usage: read.usage, outcome: 'failed' };
    return { ...told, usage: read.usage, outcome: 'used', text: said };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
  }
}

import type { Usage } from '@pixel/contract';
import { DomainError } from '../error.ts';
import type { ChatModel, ModelChunk, ModelRequest } from './port.ts';
import { priceUsage } from './price-usage.ts';

/** `stopped` by the signal, `broken` by the other side. */
type Ending = 'whole' | 'stopped' | 'broken';

export const NO_USAGE: Usage = { promptTokens: 0, completionTokens: 0, costMicros: 0 };

/**
 * Passes on what comes, and tells what it cost: what was said before a failure is paid for as well. What `onText` returns is awaited
 * before more is read; what comes meanwhile is passed on in one piece.
 */
export async function readModel(
  model: ChatModel,
  request: ModelRequest,
  {
    onText,
    signal,
  }: {
    readonly onText: (text: string) => Promise<unknown> | undefined;
    readonly signal: AbortSignal;
  },
): Promise<{ readonly usage: Usage; readonly ending: Ending }> {
  if (signal.aborted) return { usage: NO_USAGE, ending: 'stopped' };
  let reported: Extract<ModelChunk, { type: 'usage' }> | undefined;
  let said = '';
  let ending: Ending = 'whole';
  try {
    for await (const chunk of model.stream(request, signal)) {
      if (chunk.type === 'usage') reported = chunk;
      else {
        said += chunk.text;
        const rest = onText(chunk.text);
        if (rest) await rest;
      }
    }
  } catch (cause) {
    const isDown = cause instanceof DomainError && cause.code === 'unavailable';
    if (!signal.aborted && !isDown) throw cause;
    ending = signal.aborted ? 'stopped' : 'broken';
  }
  const isUnpaid = ending === 'broken' && said === '' && !reported;
  return { usage: isUnpaid ? NO_USAGE : priceUsage(model, { request, said, reported }), ending };
}

import type { Operation } from './document.ts';
import { addressOf, type Filled, requestInit } from './request.ts';

/** Longest answer that is shown, in characters. */
const MOST = 200_000;

export interface Answer {
  readonly status: number;
  readonly ms: number;
  readonly text: string;
  readonly requestId: string;
  /** False while a stream goes on. */
  readonly ended: boolean;
}

/** Sends a request and reports what comes back, a stream piece by piece. Throws when the server cannot be reached. */
export async function send(
  operation: Operation,
  call: {
    readonly filled: Filled;
    readonly key: string;
    readonly signal: AbortSignal;
    readonly onAnswer: (answer: Answer) => void;
  },
): Promise<void> {
  const begun = performance.now();
  const response = await fetch(addressOf(operation, call.filled), {
    ...requestInit(operation, call),
    signal: call.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const report = (text: string, ended: boolean) =>
    call.onAnswer({
      ...{ status: response.status, text, ended },
      ms: Math.round(performance.now() - begun),
      requestId: response.headers.get('x-request-id') ?? '',
    });
  const read = async (text: string): Promise<void> => {
    const next = await reader?.read();
    if (!next || next.done) return report(readable(text), true);
    const longer = text + next.value;
    if (longer.length > MOST) {
      await reader?.cancel();
      return report(`${longer.slice(0, MOST)}…`, true);
    }
    report(longer, false);
    return read(longer);
  };
  await read('');
}

function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

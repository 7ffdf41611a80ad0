import type { ErrorBody } from '@pixel/contract';
import type { PixelOptions } from './create-pixel.ts';
import { WireError } from './wire-error.ts';

/** Which installation, and who asks. */
export type Server = Pick<PixelOptions, 'url' | 'apiKey'>;

/** One call of the REST door, never tried again. The body of the answer is not read yet. Throws WireError. */
export async function callRest(
  { url, apiKey }: Server,
  call: {
    /** Below `/api/`. */
    readonly path: string;
    readonly init: RequestInit;
    readonly signal: AbortSignal | undefined;
  },
): Promise<Response> {
  const { path, init, signal } = call;
  const response = await fetch(`${url.replace(/\/+$/, '')}/api/${path}`, {
    ...init,
    headers: {
      ...init.headers,
      ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
    },
    signal: signal ?? null,
  }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw new WireError(0, {}, { cause });
  });
  if (response.ok) return response;
  throw new WireError(response.status, errorIn(await response.json().catch(() => null)));
}

/** Safe: every field of it is optional. */
function errorIn(answer: unknown): Partial<ErrorBody['error']> {
  const { error } = (answer ?? {}) as Partial<ErrorBody>;
  return error ?? {};
}

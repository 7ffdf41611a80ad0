import type { ErrorBody } from '@pixel/contract';
import { TRPCClientError } from '@trpc/client';
import { retryAfterSeconds } from './retry-after.ts';
import { WireError, wireErrorFrom } from './wire-error.ts';

/** Why a call did not succeed, as a value. */
export interface PixelError {
  readonly code: ErrorBody['error']['code'];
  readonly message: string;
  /** HTTP status; 0 when no answer arrived. */
  readonly status: number;
  /** Path of an input field to what is wrong with it. */
  readonly fields: Readonly<Record<string, string>>;
  /** What to look for in the server's log; empty when no answer arrived. */
  readonly requestId: string;
  readonly retryAfterSeconds: number | undefined;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: PixelError };

/** What a thrown value of a Pixel call says, null for anything else: bugs, and calls that were called off. */
export function pixelErrorOf(thrown: unknown): PixelError | null {
  if (thrown instanceof WireError) return asValue(thrown, undefined);
  if (!(thrown instanceof TRPCClientError)) return null;
  const { cause, meta, shape } = thrown;
  if (cause instanceof WireError) return asValue(cause, undefined);
  if (cause?.name === 'AbortError') return null;
  const response: unknown = meta?.response;
  if (!(response instanceof Response)) return asValue(new WireError(0, {}, { cause }), undefined);
  return asValue(wireErrorFrom(shape, response.status), retryAfterSeconds(response));
}

/** Awaits a call and gives its failure as a value; what is no failure of the call is thrown on. */
export async function result<T>(call: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await call };
  } catch (thrown) {
    const error = pixelErrorOf(thrown);
    if (!error) throw thrown;
    return { ok: false, error };
  }
}

const asValue = (
  { code, message, status, fields, requestId }: WireError,
  retryAfterSeconds: number | undefined,
): PixelError => ({ code, message, status, fields, requestId, retryAfterSeconds });

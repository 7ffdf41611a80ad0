import type { ErrorBody } from '@pixel/contract';

type Body = ErrorBody['error'];

/** A call that did not succeed. `status` 0: no answer arrived (offline, blocked, cut off). */
export class WireError extends Error {
  readonly code: Body['code'];
  readonly status: number;
  readonly fields: Record<string, string>;
  readonly requestId: string;
  /** Of `over-quota`. */
  readonly retryAfterSeconds: number | undefined;
  /** Of `proof-required`: the work that the next try has to prove. */
  readonly work: Body['work'];

  constructor(status: number, body: Partial<Body> = {}, options?: ErrorOptions) {
    super(body.message ?? 'The server did not answer.', options);
    this.name = 'WireError';
    this.status = status;
    this.code = body.code ?? (status === 0 || status >= 500 ? 'unavailable' : codeOf(status));
    this.fields = body.fields ?? {};
    this.requestId = body.requestId ?? '';
    this.retryAfterSeconds = body.retryAfterSeconds;
    this.work = body.work;
  }

  /** Whether the same call may succeed later without any change. */
  get retryable(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

/** What a proxy or an older server means when it answers without our error body. */
function codeOf(status: number): Body['code'] {
  if (status === 401) return 'unauthenticated';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 413) return 'too-large';
  if (status === 429) return 'over-quota';
  return 'invalid';
}

/** Reads tRPC's error shape, `{ message, data: { httpStatus, pixel } }`, wherever it came from. */
export function wireErrorFrom(shape: unknown, status: number): WireError {
  const { message, data } = asErrorShape(shape);
  const httpStatus = data?.httpStatus ?? (status >= 400 ? status : 500);
  return new WireError(httpStatus, { ...(message ? { message } : {}), ...data?.pixel });
}

/** Safe: every field is optional, and a shape that is not an object becomes an empty one. */
function asErrorShape(shape: unknown) {
  return (typeof shape === 'object' && shape !== null ? shape : {}) as {
    message?: string;
    data?: { httpStatus?: number; pixel?: Partial<Body> };
  };
}

/**
 * Why a web address gave nothing: `unreachable` (also for every address that is refused, so that nobody can map a
 * private network by error messages), `timeout`, `too-large`, `redirects`, `unsupported-type`, `out-of-scope`.
 */
export type FetchFailureCode =
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'redirects'
  | 'unsupported-type'
  | 'out-of-scope';

/** A request that failed; the message is shown to people as it is. */
export class FetchFailure extends Error {
  readonly code: FetchFailureCode;
  constructor(code: FetchFailureCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'FetchFailure';
    this.code = code;
  }
}

/** The one answer for refused, unknown, closed and silent addresses. */
export function unreachable(cause?: unknown): FetchFailure {
  return new FetchFailure(
    'unreachable',
    'This address could not be reached. Check that it is spelled correctly and open to the public.',
    { cause },
  );
}

import type { ErrorBody, ErrorCode } from '@pixel/contract';

/** What a caller can act on. `fields` maps an input path to what is wrong with it. The message is shown to people. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly fields: Readonly<Record<string, string>> | undefined;
  readonly retryAfterSeconds: number | undefined;
  /** What the caller's browser has to do first. */
  readonly work: ErrorBody['error']['work'];

  constructor(
    code: ErrorCode,
    message: string,
    options: {
      readonly fields?: Readonly<Record<string, string>>;
      readonly retryAfterSeconds?: number;
      readonly work?: NonNullable<ErrorBody['error']['work']>;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'DomainError';
    this.code = code;
    this.fields = options.fields;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.work = options.work;
  }
}

/** For an update that names a `version` which is not the newest: whoever sent it has not seen what it would overwrite. */
export const staleVersion = (noun: string) =>
  new DomainError('conflict', `The ${noun} was changed meanwhile.`, {
    fields: { version: 'is not the newest' },
  });

/** Missing and forbidden look the same to outsiders. */
export const notFound = (noun: string) => new DomainError('not-found', `No such ${noun}.`);

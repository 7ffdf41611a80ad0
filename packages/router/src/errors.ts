import type { ErrorBody, ErrorCode } from '@pixel/contract';
import { DomainError } from '@pixel/core';
import { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';

const TRPC_CODES = {
  invalid: 'BAD_REQUEST',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  reauthenticate: 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  conflict: 'CONFLICT',
  'too-large': 'PAYLOAD_TOO_LARGE',
  'over-quota': 'TOO_MANY_REQUESTS',
  'upgrade-required': 'PRECONDITION_FAILED',
  'consent-required': 'FORBIDDEN',
  'proof-required': 'PRECONDITION_REQUIRED',
  unavailable: 'SERVICE_UNAVAILABLE',
  internal: 'INTERNAL_SERVER_ERROR',
} as const satisfies Record<ErrorCode, TRPCError['code']>;

/** HTTP status of each error code. */
export const HTTP_STATUS = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  reauthenticate: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'over-quota': 429,
  'upgrade-required': 412,
  'consent-required': 403,
  'proof-required': 428,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<ErrorCode, number>;

/** A domain error as tRPC's kind, keeping it as the cause; everything else as it is. */
export function toTRPCError(cause: unknown): unknown {
  if (!(cause instanceof DomainError)) return cause;
  return new TRPCError({ code: TRPC_CODES[cause.code], message: cause.message, cause });
}

export interface PublicError {
  readonly body: ErrorBody['error'];
}

/** What outsiders may know of an error. Bugs become `internal` without their message. */
export function toPublicError(error: unknown, requestId: string): PublicError {
  const domain = domainErrorIn(error);
  if (domain) {
    const { code, message, fields, retryAfterSeconds, work } = domain;
    const body: ErrorBody['error'] = {
      ...{ code, message, ...(fields && { fields }), requestId },
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      ...(work && { work }),
    };
    return { body };
  }
  const plain = (
    code: ErrorCode,
    message: string,
    fields?: Record<string, string>,
  ): PublicError => ({
    body: { code, message, ...(fields && { fields }), requestId },
  });
  if (!(error instanceof TRPCError)) return plain('internal', 'Something went wrong on our side.');
  if (error.code === 'BAD_REQUEST' && error.cause instanceof ZodError) {
    const fields = fieldsOf(error.cause);
    return plain('invalid', summary(fields), fields);
  }
  const code = codeOf(error.code);
  return plain(code, code === 'internal' ? 'Something went wrong on our side.' : error.message);
}

function domainErrorIn(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  return error instanceof TRPCError && error.cause instanceof DomainError ? error.cause : null;
}

function codeOf(code: TRPCError['code']): ErrorCode {
  switch (code) {
    case 'BAD_REQUEST':
    case 'PARSE_ERROR':
    case 'METHOD_NOT_SUPPORTED':
    case 'UNSUPPORTED_MEDIA_TYPE':
    case 'UNPROCESSABLE_CONTENT':
      return 'invalid';
    case 'UNAUTHORIZED':
      return 'unauthenticated';
    case 'FORBIDDEN':
      return 'forbidden';
    case 'NOT_FOUND':
      return 'not-found';
    case 'CONFLICT':
      return 'conflict';
    case 'PAYLOAD_TOO_LARGE':
      return 'too-large';
    case 'TOO_MANY_REQUESTS':
      return 'over-quota';
    case 'SERVICE_UNAVAILABLE':
      return 'unavailable';
    default:
      return 'internal';
  }
}

/** How many fields an answer names, and how much of a name: callers choose names as they like. */
const MOST_FIELDS = 20;
const NAME_LENGTH = 100;

/** Path of a field to the first thing that is wrong with it; unknown keys are named one by one. */
function fieldsOf(error: ZodError): Record<string, string> {
  const fields = new Map<string, string>();
  const note = (path: readonly PropertyKey[], message: string) => {
    if (fields.size >= MOST_FIELDS) return;
    const key = path.map(String).join('.').slice(0, NAME_LENGTH) || '(body)';
    if (!fields.has(key)) fields.set(key, message);
  };
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) note([...issue.path, key], 'is not a known field');
    else note(issue.path, issue.message);
  }
  return Object.fromEntries(fields);
}

function summary(fields: Record<string, string>): string {
  const [first] = Object.entries(fields);
  return first ? `${first[0]}: ${first[1]}` : 'The input is not valid.';
}

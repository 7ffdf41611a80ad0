import type { ErrorCode } from '@pixel/contract';

/** What went wrong, in words for people. `fields` maps the path of an input field to what is wrong with it. */
export type Problem = {
  code: ErrorCode | 'offline';
  message: string;
  fields: Record<string, string>;
  requestId?: string;
};

/** Whether the form was filled from a version that somebody else has changed since. */
export const isStale = ({ code, fields }: Problem): boolean =>
  code === 'conflict' && 'version' in fields;

const OFFLINE: Problem = {
  code: 'offline',
  message: 'The server could not be reached. Check the connection and try again.',
  fields: {},
};

const CODES: readonly ErrorCode[] = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'reauthenticate',
  'not-found',
  'conflict',
  'too-large',
  'over-quota',
  'unavailable',
  'internal',
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Reads an error body as the server writes it, or nothing if it is something else (a proxy's page, say). */
export function readProblem(body: unknown): Problem | undefined {
  if (!isRecord(body) || typeof body.message !== 'string') return undefined;
  const code = CODES.find((known) => known === body.code);
  if (!code) return undefined;
  const fields = isRecord(body.fields)
    ? Object.fromEntries(
        Object.entries(body.fields).flatMap(([path, text]) =>
          typeof text === 'string' ? [[path, text]] : [],
        ),
      )
    : {};
  return {
    code,
    message: body.message,
    fields,
    ...(typeof body.requestId === 'string' && { requestId: body.requestId }),
  };
}

/** The problem behind anything thrown by a call; what carries no problem never reached our server. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (!isRecord(error) || !isRecord(error.data)) return OFFLINE;
  return (
    readProblem(error.data.pixel) ?? {
      code: 'internal',
      message: 'Something went wrong on the server.',
      fields: {},
    }
  );
}

/** Thrown by calls that do not go through tRPC (uploads). */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

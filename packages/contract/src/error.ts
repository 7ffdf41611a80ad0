import * as z from 'zod';

/** The only error codes that leave the system. */
export const ErrorCode = z.enum([
  'invalid',
  'unauthenticated',
  /** Allowed once the password was proved again: `POST /api/auth/reauthenticate`. */
  'reauthenticate',
  'forbidden',
  'not-found',
  'conflict',
  'too-large',
  'over-quota',
  'unavailable',
  'internal',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

export const ErrorBody = z.object({
  error: z.object({
    code: ErrorCode,
    message: z.string(),
    /** Path of the input field to what is wrong with it. */
    fields: z.record(z.string(), z.string()).optional(),
    requestId: z.string(),
  }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;

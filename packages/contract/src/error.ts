import * as z from 'zod';

/** The only error codes that leave the system. */
export const ErrorCode = z.enum([
  'invalid',
  'unauthenticated',
  /** Allowed once the password was proved again: `POST /api/auth/reauthenticate`. */
  'reauthenticate',
  /** The visitor has to agree first: `widget.consent`. */
  'consent-required',
  'forbidden',
  'not-found',
  'conflict',
  'too-large',
  'over-quota',
  /** The widget is too old for this server: load it again. */
  'upgrade-required',
  /** The same call again, with a `proof` of the work that `work` asks for. */
  'proof-required',
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
    /** Of `over-quota`: when to try again. */
    retryAfterSeconds: z.number().int().optional(),
    /** Of `proof-required`: `difficulty` is in bits. */
    work: z.object({ challenge: z.string(), difficulty: z.number().int() }).optional(),
  }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;

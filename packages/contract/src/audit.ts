import * as z from 'zod';
import { GivenTime, Time, text } from './fields.ts';
import { AuditId, ClientId } from './id.ts';
import { LIMITS } from './limits.ts';
import { PageInput, pageOf } from './page.ts';

const AUDIT_FILTERS = {
  /** Id of a person, key or visitor, or name of a job. */
  actor: text(LIMITS.nameLength).optional(),
  /** The whole action, such as `bot.created`. */
  action: text(LIMITS.nameLength).optional(),
  /** A part of the action, whatever its case. */
  search: text(LIMITS.nameLength).optional(),
  target: text(LIMITS.nameLength).optional(),
  clientId: ClientId.optional(),
  from: GivenTime.optional(),
  /** Exclusive. */
  to: GivenTime.optional(),
};

export const AuditItem = z.object({
  id: AuditId,
  actorType: z.string(),
  actorId: z.string(),
  clientId: ClientId.nullable(),
  action: z.string(),
  targetType: z.string(),
  targetId: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  address: z.string(),
  requestId: z.string(),
  at: Time,
});
export type AuditItem = z.infer<typeof AuditItem>;

export const ListAudit = z.strictObject({ ...PageInput, ...AUDIT_FILTERS });
export type ListAudit = z.infer<typeof ListAudit>;

export const AuditPage = pageOf(AuditItem);
export type AuditPage = z.infer<typeof AuditPage>;

export const ExportAudit = z.strictObject({
  ...AUDIT_FILTERS,
  format: z.enum(['csv', 'jsonl']).default('csv'),
});
export type ExportAudit = z.infer<typeof ExportAudit>;

/** What a walk along the chain found. Keep `head` elsewhere: whoever rewrites the whole chain cannot keep it. */
export const AuditVerdict = z.object({
  ok: z.boolean(),
  /** Links that fit. */
  length: z.number().int(),
  /** Hash of the last link that fits; 64 zeros for an empty chain. */
  head: z.string(),
  /** The first place that does not fit. */
  broken: z
    .object({
      no: z.number().int().nullable(),
      entryId: z.string().nullable(),
      problem: z.enum(['changed', 'missing', 'not-sealed']),
    })
    .nullable(),
});
export type AuditVerdict = z.infer<typeof AuditVerdict>;

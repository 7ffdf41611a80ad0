import * as z from 'zod';
import { Activity, isCountable, PeriodInput } from './activity.ts';
import { Email, GivenVersion, label, Name, Time, text, WebUrl } from './fields.ts';
import { ClientId } from './id.ts';
import { LIMITS } from './limits.ts';
import { PageInput, pageOf } from './page.ts';

export const ClientStatus = z.enum(['active', 'inactive', 'suspended', 'pending']);
export type ClientStatus = z.infer<typeof ClientStatus>;

const socials = z.partialRecord(z.enum(['x', 'instagram', 'linkedin', 'facebook']), label(200));

export const CreateClient = z.strictObject({
  name: Name,
  email: Email.optional(),
  company: label(LIMITS.nameLength).optional(),
  website: WebUrl.optional(),
  phone: label(40).optional(),
  industry: label(80).optional(),
  description: text(LIMITS.longTextLength).optional(),
  socials: socials.optional(),
});
export type CreateClient = z.infer<typeof CreateClient>;

/** Changes what is named; null clears a field. */
export const UpdateClient = z.strictObject({
  id: ClientId,
  version: GivenVersion,
  name: Name.optional(),
  email: Email.nullish(),
  company: label(LIMITS.nameLength).nullish(),
  website: WebUrl.nullish(),
  phone: label(40).nullish(),
  industry: label(80).nullish(),
  description: text(LIMITS.longTextLength).nullish(),
  socials: socials.optional(),
});
export type UpdateClient = z.infer<typeof UpdateClient>;

export const SetClientStatus = z.strictObject({
  id: ClientId,
  version: GivenVersion,
  status: ClientStatus,
});
export type SetClientStatus = z.infer<typeof SetClientStatus>;

export const Client = z.object({
  id: ClientId,
  name: z.string(),
  email: z.string().nullable(),
  company: z.string().nullable(),
  website: z.string().nullable(),
  phone: z.string().nullable(),
  industry: z.string().nullable(),
  description: z.string().nullable(),
  socials: z.record(z.string(), z.string()),
  status: ClientStatus,
  botCount: z.number().int(),
  version: z.number().int(),
  createdAt: Time,
  updatedAt: Time,
  /** Null but in the list of deleted clients. */
  deletedAt: Time.nullable(),
});
export type Client = z.infer<typeof Client>;

export const ListClients = z.strictObject({
  ...PageInput,
  search: text(200).optional(),
  status: ClientStatus.optional(),
  /** The whole industry, whatever its case. */
  industry: label(80).optional(),
  /** `newest` when not given. */
  sort: z.enum(['newest', 'name', 'updated']).optional(),
  /** The deleted ones instead; for the agency only. */
  deleted: z.boolean().optional(),
});
export type ListClients = z.infer<typeof ListClients>;
export const ClientPage = pageOf(Client);
export type ClientPage = z.infer<typeof ClientPage>;

export const ClientSummary = z.object({
  total: z.number().int(),
  byStatus: z.record(ClientStatus, z.number().int()),
  /** Largest first, at most 50; null is no industry. */
  byIndustry: z.array(z.object({ industry: z.string().nullable(), count: z.number().int() })),
  /** Made in the last 30 days. */
  recent: z.number().int(),
});
export type ClientSummary = z.infer<typeof ClientSummary>;

export const MeasureClient = z
  .strictObject({ id: ClientId, ...PeriodInput })
  .refine(isCountable, { path: ['to'], error: 'must be after from, by at most 366 days' });
export type MeasureClient = z.infer<typeof MeasureClient>;

/** What a client has now, and what happened in the period. */
export const ClientMetrics = z.object({
  bots: z.number().int(),
  publishedBots: z.number().int(),
  documents: z.number().int(),
  passages: z.number().int(),
  activity: Activity,
});
export type ClientMetrics = z.infer<typeof ClientMetrics>;

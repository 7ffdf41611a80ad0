import * as z from 'zod';
import { Email, line, Name, Time, text, WebUrl } from './fields.ts';
import { ClientId } from './id.ts';
import { LIMITS } from './limits.ts';
import { PageInput, pageOf } from './page.ts';

export const ClientStatus = z.enum(['active', 'inactive', 'suspended', 'pending']);
export type ClientStatus = z.infer<typeof ClientStatus>;

const socials = z.partialRecord(z.enum(['x', 'instagram', 'linkedin', 'facebook']), line(200));

export const CreateClient = z.strictObject({
  name: Name,
  email: Email.optional(),
  company: line(LIMITS.nameLength).optional(),
  website: WebUrl.optional(),
  phone: line(40).optional(),
  industry: line(80).optional(),
  description: text(LIMITS.longTextLength).optional(),
  socials: socials.optional(),
});
export type CreateClient = z.infer<typeof CreateClient>;

export const UpdateClient = CreateClient.partial().extend({
  id: ClientId,
  /** The version that was read; a stale one is a conflict. */
  version: z.number().int().optional(),
});
export type UpdateClient = z.infer<typeof UpdateClient>;

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
});
export type Client = z.infer<typeof Client>;

export const ListClients = z.strictObject({
  ...PageInput,
  search: text(200).optional(),
  status: ClientStatus.optional(),
});
export type ListClients = z.infer<typeof ListClients>;
export const ClientPage = pageOf(Client);
export type ClientPage = z.infer<typeof ClientPage>;

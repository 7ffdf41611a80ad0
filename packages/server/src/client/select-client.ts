import { type Client, ClientId, type ClientStatus, type CreateClient } from '@pixel/contract';
import type { AuditRecord, ClientChange, ClientPatch, Reach } from '@pixel/core';
import * as z from 'zod';
import { withEntry } from '../audit/index.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient } from '../sql/client.ts';
import { allOf, inReach } from '../sql/condition.ts';

/** One client, within reach. */
export interface OneClient {
  readonly reach: Reach;
  readonly id: ClientId;
}

interface ClientRow {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly company: string | null;
  readonly website: string | null;
  readonly phone: string | null;
  readonly industry: string | null;
  readonly description: string | null;
  readonly socials: unknown;
  readonly status: ClientStatus;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly deletedAt: Date | null;
  readonly botCount: number;
}

/** The columns of a client `c`, and how many bots it has. */
const columns = (id: ClientId): Prisma.Sql => Prisma.sql`
  c."id", c."name", c."email", c."company", c."website", c."phone", c."industry", c."description", c."socials",
  c."status"::text AS "status", c."version", c."createdAt", c."updatedAt", c."deletedAt",
  (SELECT count(*)::int FROM "Bot" b WHERE b."clientId" = ${id} AND b."deletedAt" IS NULL) AS "botCount"`;

const live = ({ reach, id }: OneClient): Prisma.Sql =>
  Prisma.sql`c."id" = ${id} AND ${inReach(Prisma.sql`c."id"`, reach)} AND c."deletedAt" IS NULL`;

/** A client that is not deleted. One statement: other calls begin with it. */
export async function selectClient(client: RawClient, one: OneClient): Promise<Client | null> {
  const [row] = await client.$queryRaw<ClientRow[]>`
    SELECT ${columns(one.id)} FROM "Client" c WHERE ${live(one)}`;
  return row ? toClient(row) : null;
}

/** A write, and the entry of the audit log that goes with it. */
type Noted<Write> = Write & { readonly entry: AuditRecord | undefined };

/** Changes a client, if it still is of `version` where that is given; null when it is not, or not there. */
export async function updateClientRow(
  client: RawClient,
  change: Noted<OneClient & ClientChange>,
): Promise<Client | null> {
  const { id, patch, version, entry } = change;
  const write = Prisma.sql`UPDATE "Client" c SET ${assignments(patch)}
    WHERE ${allOf(live(change), version !== undefined && Prisma.sql`c."version" = ${version}`)}
    RETURNING ${columns(id)}`;
  const [row] = await client.$queryRaw<ClientRow[]>`${withEntry(write, entry)}`;
  return row ? toClient(row) : null;
}

/** Adds a client. Fails by a unique violation when the id is taken. */
export async function insertClient(
  client: RawClient,
  { id, entry, ...input }: Noted<CreateClient & { readonly id: ClientId }>,
): Promise<Client> {
  const { name, email, company, website, phone, industry, description, socials = {} } = input;
  const write = Prisma.sql`
    INSERT INTO "Client" ("id", "name", "email", "company", "website", "phone", "industry", "description",
      "socials", "updatedAt")
    VALUES (${id}, ${name}, ${email ?? null}, ${company ?? null}, ${website ?? null}, ${phone ?? null},
      ${industry ?? null}, ${description ?? null}, ${JSON.stringify(socials)}::jsonb, now())
    RETURNING "id", "name", "email", "company", "website", "phone", "industry", "description", "socials",
      "status"::text AS "status", "version", "createdAt", "updatedAt", "deletedAt", 0 AS "botCount"`;
  const [row] = await client.$queryRaw<ClientRow[]>`${withEntry(write, entry)}`;
  if (!row) throw new Error('An inserted client was not returned.');
  return toClient(row);
}

/** Notes when a client was deleted; false when there is none that is not. */
export async function markDeleted(
  client: RawClient,
  { at, entry, ...one }: Noted<OneClient & { readonly at: Date }>,
): Promise<boolean> {
  const write = Prisma.sql`
    UPDATE "Client" c SET "deletedAt" = ${at}::timestamptz WHERE ${live(one)} RETURNING c."id"`;
  const rows = await client.$queryRaw<{ id: string }[]>`${withEntry(write, entry)}`;
  return rows.length === 1;
}

function assignments(patch: ClientPatch): Prisma.Sql {
  const { name, email, company, website, phone, industry, description, socials, status } = patch;
  const changes = [
    Prisma.sql`"version" = c."version" + 1, "updatedAt" = now()`,
    name !== undefined && Prisma.sql`"name" = ${name}`,
    email !== undefined && Prisma.sql`"email" = ${email}`,
    company !== undefined && Prisma.sql`"company" = ${company}`,
    website !== undefined && Prisma.sql`"website" = ${website}`,
    phone !== undefined && Prisma.sql`"phone" = ${phone}`,
    industry !== undefined && Prisma.sql`"industry" = ${industry}`,
    description !== undefined && Prisma.sql`"description" = ${description}`,
    socials !== undefined && Prisma.sql`"socials" = ${JSON.stringify(socials)}::jsonb`,
    status !== undefined && Prisma.sql`"status" = ${status}::"ClientStatus"`,
  ];
  return Prisma.join(changes.filter((change) => change !== false));
}

const Socials = z.record(z.string(), z.string());

/** What the row says; throws when it is no client. */
export function toClient(row: ClientRow): Client {
  return {
    id: ClientId.parse(row.id),
    name: row.name,
    email: row.email,
    company: row.company,
    website: row.website,
    phone: row.phone,
    industry: row.industry,
    description: row.description,
    socials: Socials.parse(row.socials),
    status: row.status,
    botCount: row.botCount,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    deletedAt: row.deletedAt?.toISOString() ?? null,
  };
}

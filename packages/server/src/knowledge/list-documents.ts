import type { BotId, ClientId, DocumentId } from '@pixel/contract';
import type { WholeDocument } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { allOf } from '../sql/condition.ts';

/** See `KnowledgeStore.listDocuments`. */
export const listDocuments = (
  client: SqlClient,
  page: {
    readonly bot: { readonly id: BotId; readonly clientId: ClientId };
    readonly after: DocumentId | null;
    readonly limit: number;
  },
): Promise<WholeDocument[]> =>
  client.$queryRaw<WholeDocument[]>`
    SELECT d."id", d."sourceId", d."key", d."externalId", d."title", d."url", d."language", v."text"
    FROM "Document" d JOIN "DocumentVersion" v ON v."id" = d."currentVersionId" AND v."clientId" = d."clientId"
    WHERE ${allOf(
      Prisma.sql`d."botId" = ${page.bot.id} AND d."clientId" = ${page.bot.clientId}`,
      page.after !== null && Prisma.sql`d."id" > ${page.after}`,
    )}
    ORDER BY d."id" LIMIT ${page.limit}`;

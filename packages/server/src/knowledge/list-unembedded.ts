import type { BotId, PassageId } from '@pixel/contract';
import type { PassageText } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';

/** See `KnowledgeStore.listUnembedded`. */
export const listUnembedded = (
  client: SqlClient,
  { botId, limit }: { readonly botId: BotId; readonly limit: number },
): Promise<(PassageText & { readonly id: PassageId })[]> =>
  client.$queryRaw<(PassageText & { readonly id: PassageId })[]>`
    SELECT p."id", d."title", p."headings", p."text"
    FROM "Passage" p JOIN "Document" d ON d."id" = p."documentId"
    WHERE p."botId" = ${botId} AND NOT p."embedded" AND NOT p."excluded" ORDER BY p."id" LIMIT ${limit}`;

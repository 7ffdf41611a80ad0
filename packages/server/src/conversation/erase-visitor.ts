import type { ClientId, VisitorId } from '@pixel/contract';
import type { Reach } from '@pixel/core';
import { eraseAskings } from '../gap/index.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { type SqlClient, transact } from '../sql/client.ts';
import { inReach } from '../sql/condition.ts';
import { joinLiveBot } from '../sql/live-bot.ts';

/**
 * See `VisitorStore.eraseVisitor`. The visitor's row is locked first: a conversation that begins meanwhile waits for the
 * lock, and then finds no visitor.
 */
export function eraseVisitor(client: SqlClient, reach: Reach, id: VisitorId) {
  return transact(client, async (tx) => {
    const [visitor] = await tx.$queryRaw<{ clientId: ClientId }[]>`
      SELECT v."clientId" FROM "Visitor" v ${joinLiveBot(Prisma.sql`v."botId"`)}
      WHERE v."id" = ${id} AND ${inReach(Prisma.sql`v."clientId"`, reach)} FOR UPDATE OF v`;
    if (!visitor) return null;
    const { clientId } = visitor;
    const conversations =
      await tx.$executeRaw`DELETE FROM "Conversation" WHERE "visitorId" = ${id} AND "clientId" = ${clientId}`;
    // After the conversations: a reply that was being stored is stored by now.
    await eraseAskings(tx, { visitorId: id, clientId });
    await tx.$executeRaw`DELETE FROM "Visitor" WHERE "id" = ${id} AND "clientId" = ${clientId}`;
    return { clientId, conversations };
  });
}

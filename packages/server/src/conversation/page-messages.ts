import type { ConversationStore } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient } from '../sql/client.ts';
import { allOf } from '../sql/condition.ts';
import { inConversation, selectMessages } from './select-messages.ts';

type Query = Parameters<ConversationStore['pageMessages']>[0];

/** See `ConversationStore.pageMessages`. */
export async function pageMessages(client: RawClient, query: Query) {
  const { conversation, order, role, after, limit } = query;
  const matching = allOf(
    inConversation(conversation),
    role !== undefined && Prisma.sql`m."role" = ${role}::"MessageRole"`,
  );
  const [items, counted] = await Promise.all([
    selectMessages(client, {
      where: allOf(
        matching,
        after !== null && order === 'oldest' && Prisma.sql`m."seq" > ${after}::int`,
        after !== null && order === 'newest' && Prisma.sql`m."seq" < ${after}::int`,
      ),
      order: order === 'oldest' ? 'oldest first' : 'newest first',
      limit,
    }),
    client.$queryRaw<
      { total: number }[]
    >`SELECT count(*)::int AS "total" FROM "Message" m WHERE ${matching}`,
  ]);
  return { items, total: counted[0]?.total ?? 0 };
}

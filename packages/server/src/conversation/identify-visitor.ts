import { LIMITS, VisitorId } from '@pixel/contract';
import type { VisitorStore } from '@pixel/core';
import { moveAskings } from '../gap/index.ts';
import { type SqlClient, transact } from '../sql/client.ts';
import { storableJson } from '../sql/storable-json.ts';

type Identification = Parameters<VisitorStore['identifyVisitor']>[0];

/**
 * See `VisitorStore.identifyVisitor`. The bot's row is the lock: two browsers of one person that are identified at the same time
 * come one after the other, and the second one finds the first.
 */
export function identifyVisitor(
  client: SqlClient,
  { visitor, identity, tokenHash }: Identification,
): Promise<VisitorId | null> {
  const { keyId, botId, clientId } = visitor;
  const { subject, ...person } = identity;
  return transact(client, async (tx) => {
    const [bot] = await tx.$queryRaw<{ id: string }[]>`
      SELECT b."id" FROM "Bot" b WHERE b."id" = ${botId} AND b."clientId" = ${clientId} FOR NO KEY UPDATE`;
    const [key] = await tx.$queryRaw<{ id: string }[]>`
      SELECT v."id" FROM "Visitor" v WHERE v."id" = ${keyId} AND v."clientId" = ${clientId} FOR UPDATE`;
    if (!bot || !key) return null;
    const [known] = await tx.$queryRaw<{ id: string }[]>`
      SELECT v."id" FROM "Visitor" v WHERE v."botId" = ${botId} AND v."subject" = ${subject} FOR UPDATE`;
    const id = VisitorId.parse(known?.id ?? keyId);
    if (id !== keyId) await merge(tx, { from: keyId, to: id, clientId });
    await tx.$executeRaw`UPDATE "Visitor" SET "identityTokenHash" = ${tokenHash}
      WHERE "id" = ${keyId} AND "clientId" = ${clientId}`;
    await tx.$executeRaw`UPDATE "Visitor" SET "subject" = ${subject}, "identity" = ${storableJson(person)}::jsonb
      WHERE "id" = ${id} AND "clientId" = ${clientId}`;
    return id;
  });
}

/**
 * A second time there is nothing left to move. Attributes: those of the browser that comes are the newest, so they win and
 * stay; of the others as many as there is room for, by name.
 */
async function merge(
  tx: SqlClient,
  move: {
    readonly from: VisitorId;
    readonly to: VisitorId;
    readonly clientId: Identification['visitor']['clientId'];
  },
): Promise<void> {
  const { from, to, clientId } = move;
  await tx.$executeRaw`UPDATE "Conversation" SET "visitorId" = ${to}
    WHERE "visitorId" = ${from} AND "clientId" = ${clientId}`;
  await moveAskings(tx, move);
  await tx.$executeRaw`UPDATE "VisitorConsent" SET "visitorId" = ${to}
    WHERE "visitorId" = ${from} AND "clientId" = ${clientId}`;
  await tx.$executeRaw`UPDATE "Attachment" SET "visitorId" = ${to}
    WHERE "visitorId" = ${from} AND "clientId" = ${clientId}`;
  await tx.$executeRaw`
    UPDATE "Visitor" p SET "attributes" = coalesce((
      SELECT jsonb_object_agg(e."key", e."value") FROM (
        SELECT u."key", u."value" FROM (
          SELECT n."key", n."value", 0 AS "age" FROM jsonb_each(v."attributes") n
          UNION ALL
          SELECT o."key", o."value", 1 FROM jsonb_each(p."attributes") o WHERE v."attributes" -> o."key" IS NULL
        ) u ORDER BY u."age", u."key" COLLATE "C" LIMIT ${LIMITS.visitorAttributes}::int
      ) e), '{}')
    FROM "Visitor" v WHERE p."id" = ${to} AND p."clientId" = ${clientId} AND v."id" = ${from} AND v."clientId" = ${clientId}`;
  await tx.$executeRaw`UPDATE "Visitor" SET "mergedInto" = ${to}, "attributes" = '{}'
    WHERE "id" = ${from} AND "clientId" = ${clientId}`;
}

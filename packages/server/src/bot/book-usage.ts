import { createHash } from 'node:crypto';
import type { Usage, UsageId } from '@pixel/contract';
import { type BotKey, derivedId, type EmbeddingUsage } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';

/**
 * See `BotStore.bookEmbedding`. One row for each bot, model and day: a question costs a fraction of a millionth, which a
 * row of its own would round away.
 */
export async function bookEmbedding(
  client: SqlClient,
  { bot, spent }: { readonly bot: BotKey; readonly spent: EmbeddingUsage & { readonly at: Date } },
): Promise<void> {
  const { model, tokens, priceMicros, estimated, at } = spent;
  const day = at.toISOString().slice(0, 10);
  const id = derivedId(
    'usage',
    createHash('sha256').update(`embedding\0${bot.id}\0${model}\0${day}`).digest(),
  );
  await client.$executeRaw`
    INSERT INTO "Usage" AS u ("id", "clientId", "botId", "kind", "model", "promptTokens",
      "completionTokens", "costMicros", "isEstimated", "createdAt")
    SELECT ${id}, b."clientId", b."id", 'embedding', ${model}, ${tokens}::int, 0,
      round(${tokens}::numeric * ${priceMicros}::numeric / 1000000)::bigint, ${estimated}::boolean,
      ${at}::timestamptz
    FROM "Bot" b WHERE b."id" = ${bot.id} AND b."clientId" = ${bot.clientId}
    ON CONFLICT ("id") DO UPDATE SET
      "promptTokens" = u."promptTokens" + EXCLUDED."promptTokens",
      "costMicros" = round((u."promptTokens" + EXCLUDED."promptTokens")::numeric
        * ${priceMicros}::numeric / 1000000)::bigint,
      "isEstimated" = u."isEstimated" OR EXCLUDED."isEstimated"
    WHERE u."botId" = EXCLUDED."botId" AND u."clientId" = EXCLUDED."clientId"`;
}

/** See `BotStore.bookAnswer`. */
export async function bookAnswer(
  client: SqlClient,
  {
    bot,
    spent: { id, model, usage, at },
  }: {
    readonly bot: BotKey;
    readonly spent: {
      readonly id: UsageId;
      readonly model: string;
      readonly usage: Usage;
      readonly at: Date;
    };
  },
): Promise<void> {
  await client.$executeRaw`
    INSERT INTO "Usage" ("id", "clientId", "botId", "kind", "model", "promptTokens",
      "completionTokens", "cachedTokens", "costMicros", "isEstimated", "createdAt")
    SELECT ${id}, b."clientId", b."id", 'answer', ${model}, ${usage.promptTokens}::int,
      ${usage.completionTokens}::int, ${usage.cachedTokens ?? 0}::int, ${usage.costMicros}::bigint,
      ${usage.estimated ?? false}::boolean, ${at}::timestamptz
    FROM "Bot" b WHERE b."id" = ${bot.id} AND b."clientId" = ${bot.clientId}
    ON CONFLICT ("id") DO NOTHING`;
}

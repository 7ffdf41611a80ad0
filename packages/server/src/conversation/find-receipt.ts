import {
  type AnswerMode,
  type BotId,
  type ConversationId,
  type Degraded,
  type MessageId,
  PassageId,
  Receipt,
  VersionId,
} from '@pixel/contract';
import { type Reach, rewriterOf, type StoredPassage, withQuotes } from '@pixel/core';
import * as z from 'zod';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { inReach } from '../sql/condition.ts';
import { joinLiveBot } from '../sql/live-bot.ts';

/** Receipts of older releases name their passages only. */
const Passages = z.array(
  z.object({
    id: PassageId,
    versionId: VersionId.optional(),
    title: z.string().default(''),
    url: z.string().nullable().default(null),
    start: z.number().default(0),
    end: z.number().default(0),
    score: z.number(),
    keyword: z.number().optional(),
    vector: z.number().optional(),
    placeByRules: z.number().int().optional(),
  }),
);
const Sentences = z.array(Receipt.shape.sentences.element.omit({ quote: true }));

interface Row {
  readonly clientId: string;
  readonly conversationId: ConversationId;
  readonly botId: BotId;
  readonly answer: string;
  readonly answered: boolean | null;
  readonly mode: AnswerMode | null;
  readonly degraded: Degraded[];
  readonly question: string;
  readonly searchedFor: string;
  readonly passages: unknown;
  readonly sentences: unknown;
  readonly removed: unknown;
  readonly modelSteps: unknown;
  readonly confidence: number;
  readonly model: string;
  readonly promptHash: string;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly cachedTokens: number;
  readonly isEstimated: boolean;
  readonly costMicros: bigint;
  readonly retrieveMs: number;
  readonly firstTokenMs: number;
  readonly totalMs: number;
  readonly createdAt: Date;
}

/** See `ConversationStore.findReceipt`. */
export async function findReceipt(
  client: SqlClient,
  { reach, messageId }: { readonly reach: Reach; readonly messageId: MessageId },
): Promise<Receipt | null> {
  const [row] = await client.$queryRaw<Row[]>`
    SELECT r."clientId", m."conversationId", r."botId", m."text" AS "answer", m."answered", m."mode",
      m."degraded", r."question", r."searchedFor", r."passages", r."sentences", r."removed",
      r."confidence", r."model", r."promptHash", r."promptTokens", r."completionTokens",
      r."cachedTokens", r."isEstimated", r."costMicros", r."modelSteps", r."retrieveMs", r."firstTokenMs", r."totalMs",
      r."createdAt"
    FROM "Receipt" r JOIN "Message" m ON m."id" = r."messageId"
      JOIN "Conversation" c ON c."id" = m."conversationId" ${joinLiveBot(Prisma.sql`c."botId"`)}
    WHERE r."messageId" = ${messageId} AND ${inReach(Prisma.sql`r."clientId"`, reach)}`;
  if (!row) return null;
  const passages = Passages.parse(row.passages).flatMap(
    ({ versionId, keyword, vector, placeByRules, ...passage }): StoredPassage[] =>
      versionId === undefined
        ? []
        : [
            {
              ...{ ...passage, versionId },
              ...(keyword !== undefined && { keyword }),
              ...(vector !== undefined && { vector }),
              ...(placeByRules !== undefined && { placeByRules }),
            },
          ],
  );
  const versions = await client.$queryRaw<{ id: string; text: string; isCurrent: boolean }[]>`
    SELECT v."id", v."text", d."currentVersionId" = v."id" AS "isCurrent"
    FROM "DocumentVersion" v JOIN "Document" d ON d."id" = v."documentId"
    WHERE v."clientId" = ${row.clientId} AND d."clientId" = ${row.clientId}
      AND v."id" = ANY(${passages.map(({ versionId }) => versionId)}::text[])`;
  const modelSteps = Receipt.shape.modelSteps.parse(row.modelSteps);
  const kept = new Map(versions.map(({ id, text, isCurrent }) => [id, { text, isCurrent }]));
  return {
    messageId,
    ...{ conversationId: row.conversationId, botId: row.botId },
    ...{ question: row.question, searchedFor: row.searchedFor, answer: row.answer },
    rewrittenBy: rewriterOf({ ...row, modelSteps }),
    ...{ answered: row.answered ?? false, mode: row.mode, degraded: row.degraded },
    confidence: row.confidence,
    ...withQuotes({ passages, sentences: Sentences.parse(row.sentences) }, kept),
    removed: Receipt.shape.removed.parse(row.removed),
    ...{ model: row.model, promptHash: row.promptHash },
    usage: {
      ...{ promptTokens: row.promptTokens, completionTokens: row.completionTokens },
      costMicros: Number(row.costMicros),
      ...(row.cachedTokens > 0 && { cachedTokens: row.cachedTokens }),
      ...(row.isEstimated && { estimated: true }),
    },
    modelSteps,
    timings: {
      ...{ retrieveMs: row.retrieveMs, firstTokenMs: row.firstTokenMs, totalMs: row.totalMs },
    },
    createdAt: row.createdAt.toISOString(),
  };
}

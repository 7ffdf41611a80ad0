import { newId } from '@pixel/core';
import { createRandomBytes, sha256 } from '@pixel/core/testing';
import type { OwnedRows, StoreWorld } from '@pixel/core/testing/suites';
import { afterAll } from 'vitest';
import { createLuciaSessions } from '../auth/lucia-sessions.ts';
import type { Database } from '../database/database.ts';
import { createTransaction } from '../database/transaction.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { createStores, storesIn } from '../prisma-stores.ts';
import { acrossClients } from '../tenancy/guarded-client.ts';
import type { TestDatabase } from './databases.ts';

/** With the way to rows that no suite asks for. */
export interface PrismaStoreWorld extends StoreWorld {
  /** Without the guard: tests look at all rows. */
  readonly prisma: PrismaClient;
}

/**
 * The adapters on one database for all contract suites of a test file, since opening one takes its time. Called where
 * the file begins; closes at its end.
 */
export function openPrismaStoreWorld({ open }: TestDatabase): () => Promise<PrismaStoreWorld> {
  let database: Promise<Database> | undefined;
  let world: PrismaStoreWorld | undefined;
  afterAll(async () => {
    await (await database)?.close();
  });
  return async () => {
    database ??= open();
    world ??= worldOn(await database);
    return world;
  };
}

function worldOn(database: Database): PrismaStoreWorld {
  const { prisma: guarded, raw } = database;
  const prisma = acrossClients(guarded, 'test');
  const randomBytes = createRandomBytes();
  return {
    prisma,
    stores: createStores(guarded, { answers: raw, written: raw }),
    sessions: createLuciaSessions(guarded),
    sha256,
    transaction: createTransaction(database, storesIn, () => ({ enqueue: async () => {} })),
    newId: (kind) => newId(kind, new Date('2026-11-23T09:00:00.000Z'), randomBytes),
    randomBytes,
    backDoor: {
      async addMembership(userId, clientId) {
        await prisma.membership.create({ data: { userId, clientId } });
      },
      async suspendUser(id) {
        await prisma.user.update({ where: { id }, data: { status: 'suspended' } });
      },
      async excludePassage(id) {
        await prisma.passage.update({ where: { id }, data: { excluded: true } });
      },
      countRows: () => countRows(prisma),
      async listPostings(botNo) {
        const rows = await prisma.$queryRaw<{ entry: string }[]>`
          SELECT po."term" || ' ' || coalesce(p."id", 'orphan') || ' ' || round(u."weight"::numeric, 4) AS "entry"
          FROM "Posting" po CROSS JOIN LATERAL unnest(po."passages", po."weights") AS u("no", "weight")
          LEFT JOIN "Passage" p ON p."no" = u."no" WHERE po."botNo" = ${botNo}::int`;
        return rows.map((row) => row.entry).sort();
      },
    },
    close: async () => {},
  };
}

async function countRows(prisma: PrismaClient): Promise<OwnedRows> {
  return {
    bots: await prisma.bot.count(),
    sources: await prisma.source.count(),
    documents: await prisma.document.count(),
    versions: await prisma.documentVersion.count(),
    passages: await prisma.passage.count(),
    postings: await prisma.posting.count(),
    embeddings: await prisma.embedding.count(),
    testSets: await prisma.testSet.count(),
    testCases: await prisma.testCase.count(),
    testRuns: await prisma.testRun.count(),
    testResults: await prisma.testResult.count(),
    curated: await prisma.curatedAnswer.count(),
    curatedHits: await prisma.curatedHit.count(),
    findings: await prisma.finding.count(),
    visitors: await prisma.visitor.count(),
    conversations: await prisma.conversation.count(),
    messages: await prisma.message.count(),
    receipts: await prisma.receipt.count(),
    feedback: await prisma.feedback.count(),
    gaps: await prisma.unansweredQuestion.count(),
    askings: await prisma.asking.count(),
  };
}

import type { EmbeddingId, PassageId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { createMemoryHub } from '../conversation/memory-hub.ts';
import { createReplyRuns } from '../conversation/reply-runs.ts';
import { createCuratedIndex } from '../curated/curated-index.ts';
import { newId } from '../id.ts';
import { createBudgetHolds } from '../model/budget-holds.ts';
import { QUOTAS } from '../source/quota.ts';
import { type Clock, createClock } from './clock.ts';
import { fakeEmbedder } from './fake-embedder.ts';
import { createFakeFiles, type FakeFiles } from './fake-files.ts';
import { fakeSignatures } from './fake-identity.ts';
import { createFakeIndex, type FakeIndex } from './fake-index.ts';
import { createFakeJobs, type FakeJobs } from './fake-jobs.ts';
import { createFakeLimiter } from './fake-limiter.ts';
import { createFakeReader, type FakeReader } from './fake-reader.ts';
import { createFakeSessions, fakePasswords } from './fake-sessions.ts';
import { createFakeStores, createFakeTransaction } from './fake-stores.ts';
import { fakeVault } from './fake-vault.ts';
import { createRandomBytes, hmacSha1, sha256 } from './randomness.ts';
import { createTables, type Tables } from './tables.ts';

/** A Ctx of fakes, with handles to look into them and to move them. */
export interface TestCtx extends Ctx {
  readonly jobs: FakeJobs;
  readonly index: FakeIndex<PassageId>;
  readonly embeddingIndex: FakeIndex<EmbeddingId>;
  readonly reader: FakeReader;
  readonly files: FakeFiles;
  readonly clock: Clock;
  /** All rows, for setting up and for looking at outcomes. */
  readonly tables: Tables;
  /** Errors that writers of replies threw. */
  readonly runErrors: readonly unknown[];
}

/** Everything works, nothing leaves the process, nothing differs between two runs. The actor is an admin, there is no model. */
export function testCtx(overrides: Partial<TestCtx> = {}): TestCtx {
  const clock = overrides.clock ?? createClock();
  const tables = overrides.tables ?? createTables();
  const stores = overrides.stores ?? createFakeStores(tables, clock.now);
  const jobs = overrides.jobs ?? createFakeJobs();
  const randomBytes = overrides.randomBytes ?? createRandomBytes();
  const runErrors: unknown[] = [];
  const makeId: Ctx['newId'] = (kind) => newId(kind, clock.now(), randomBytes);
  return {
    actor: { type: 'staff', userId: makeId('user'), role: 'admin', clientIds: 'all' },
    request: { address: '203.0.113.7', userAgent: 'test', origin: '', requestId: 'req1' },
    transaction: createFakeTransaction(tables, stores, jobs),
    sessions: createFakeSessions(tables, clock.now),
    passwords: fakePasswords,
    index: createFakeIndex<PassageId>(),
    embeddingIndex: createFakeIndex<EmbeddingId>(),
    embedder: fakeEmbedder,
    curatedIndex: createCuratedIndex(),
    model: null,
    runs: createReplyRuns((cause) => runErrors.push(cause)),
    budgetHolds: createBudgetHolds(),
    hub: createMemoryHub(),
    reader: createFakeReader(),
    files: createFakeFiles(),
    quotas: QUOTAS,
    limiter: createFakeLimiter(clock.now),
    throttle: createFakeLimiter(clock.now),
    vault: fakeVault,
    signatures: fakeSignatures,
    now: clock.now,
    pause: async () => undefined,
    newId: makeId,
    sha256,
    hmacSha1,
    publicUrl: 'https://pixel.test',
    sendsMail: true,
    ownOrigins: ['https://pixel.test'],
    singleProcess: true,
    ...overrides,
    ...{ clock, tables, stores, jobs, randomBytes, runErrors },
  };
}

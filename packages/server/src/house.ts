import { createHmac, hash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import {
  type Actor,
  type Ctx,
  createBudgetHolds,
  createCuratedIndex,
  createMemoryHub,
  createReplyRuns,
  newId,
  purgeClients,
  QUOTAS,
  sealAudit,
  sweepAttachments,
  sweepTokens,
  syncDueSources,
} from '@pixel/core';
import { createAuditSealer } from './audit/audit-sealer.ts';
import { createAesVault } from './auth/aes-vault.ts';
import { createArgon2Hasher } from './auth/argon2-hasher.ts';
import { createLuciaSessions } from './auth/lucia-sessions.ts';
import { findSecretKey } from './auth/secret-key.ts';
import { bothOrNeither } from './both-or-neither.ts';
import type { Log } from './database/log.ts';
import { openDatabase } from './database/open-database.ts';
import { createTransaction } from './database/transaction.ts';
import { type Environment, ownOrigins } from './env.ts';
import { garbageCollector } from './garbage.ts';
import type { Prisma } from './generated/prisma/client.ts';
import { createHandlers } from './handlers.ts';
import { createDatabaseLimiter } from './limit/database-limiter.ts';
import { createMemoryLimiter } from './limit/memory-limiter.ts';
import { createMailer } from './mail/smtp-mailer.ts';
import { createStores, storesIn } from './prisma-stores.ts';
import { openQueue } from './queue/pg-boss-queue.ts';
import type { QueueHealth } from './queue/queue-health.ts';
import { createRandomPool } from './random-pool.ts';
import { rememberRecent } from './recent-stores.ts';
import { openDiskFileStore } from './source/disk-file-store.ts';
import { createDocumentParser } from './source/document-parser.ts';
import type { RawClient } from './sql/client.ts';
import { createSweeper } from './sweeper.ts';
import {
  chooseEmbedder,
  chooseModel,
  openIndex,
  openReader,
  openRedis,
  openSignatures,
} from './vendors.ts';
import { createGuardedFetch } from './web/guarded-fetch.ts';
import { yieldToReplies } from './yield-to-replies.ts';

/** Jobs of a kind that run at the same time in one process. */
const CONCURRENCY = 2;
/** Sources that are read at the same time in one process: two of one client leave one to the others. */
const READINGS = 3;
const BOOT_REPAIR_PAGE = 100;
const STOP_GRACE_MS = 8_000;
/** How late a planned reading may begin. */
const SCHEDULE_MS = 60_000;

export interface House {
  /** Core's context without an actor and a request. */
  readonly base: Omit<Ctx, 'actor' | 'request'>;
  readonly asSystem: (job: string) => Ctx;
  readonly status: () => Promise<Status>;
  readonly isReady: () => Promise<Readiness>;
  startWorkers(): Promise<void>;
  close(): Promise<void>;
}

export interface Status {
  readonly version: string;
  readonly database: 'pglite' | 'postgres';
  readonly vectors: { readonly ok: boolean; readonly latencyMs: number; readonly error?: string };
  readonly model: string | null;
  readonly embedder: string;
  readonly uptimeSeconds: number;
}

interface Part {
  readonly ok: boolean;
  readonly detail?: string;
}

export interface Readiness {
  readonly ok: boolean;
  readonly parts: Readonly<Record<'database' | 'vectors' | 'queue', Part>>;
  /** Null while the queue does not answer. */
  readonly jobs: QueueHealth | null;
}

/** Builds every adapter from the settings: the one place that knows which vendor stands behind which port. */
export async function openHouse(options: {
  readonly env: Environment;
  readonly log: Log;
  readonly version: string;
}): Promise<House> {
  const { env, log, version } = options;
  const { databaseUrl, dataDir } = env;
  // Side by side: both take a second or more, and neither needs the other.
  const [database, vectors] = await bothOrNeither(
    openDatabase({ dataDir, log, ...(databaseUrl !== undefined && { databaseUrl }) }),
    openIndex({ env, log }),
  );
  const queue = await openQueue(database, { log });
  const files = await openDiskFileStore(join(dataDir, 'files'));
  const parser = createDocumentParser();
  const runs = createReplyRuns((err) => log.error({ err }, 'a reply could not be written'));
  const pause = yieldToReplies(runs, garbageCollector());
  const embedder = await chooseEmbedder(env, pause);
  const model = await chooseModel(env);
  const redis = await openRedis({ env, log });
  const randomForIds = createRandomPool();
  const { prisma, raw } = database;
  const stores = createStores(prisma, { answers: raw, written: raw });
  const sealer = createAuditSealer({ seal: () => sealAudit({ stores, sha256 }), log });
  sealer.run();
  const recent = rememberRecent(sealer.watching(stores));
  const watchedIn = (tx: Prisma.TransactionClient, written: RawClient) =>
    sealer.watching(storesIn(tx, written));

  const base: House['base'] = {
    stores: recent.stores,
    transaction: recent.forgettingAfter(createTransaction(database, watchedIn, queue.queueIn)),
    jobs: queue.queue,
    sessions: recent.sessions(createLuciaSessions(database.prisma)),
    passwords: createArgon2Hasher(),
    index: vectors.index,
    embeddingIndex: vectors.embeddingIndex,
    embedder,
    curatedIndex: createCuratedIndex(),
    model,
    runs,
    budgetHolds: createBudgetHolds(),
    hub: redis?.hub ?? createMemoryHub(),
    reader: openReader({
      files,
      parser,
      fetch: createGuardedFetch({
        allowPrivate: env.allowPrivateCrawl,
        userAgent: `PixelBot/1.0 (+${env.publicUrl})`,
      }),
    }),
    files,
    quotas: QUOTAS,
    limiter: redis?.limiter ?? createMemoryLimiter(),
    throttle: createDatabaseLimiter(database.prisma),
    vault: createAesVault(await findSecretKey(env)),
    signatures: openSignatures(),
    now: () => new Date(),
    newId: (kind) => newId(kind, new Date(), randomForIds),
    randomBytes,
    pause,
    sha256,
    hmacSha1,
    publicUrl: env.publicUrl,
    sendsMail: env.smtpUrl !== undefined,
    ownOrigins: ownOrigins(env),
    singleProcess: database.kind === 'pglite',
  };
  const asSystem = (job: string): Ctx => {
    const actor: Actor = { type: 'system', job };
    return { ...base, actor, request: { address: '', userAgent: '', origin: '', requestId: '' } };
  };

  const sweeper = createSweeper({
    sweep: async () => {
      await sweepTokens(base);
      // Vectors that an index which was away for long did not get.
      if ((await vectors.index.health()).ok) await queueRepairs(base);
      await purgeClients(asSystem('sweep'));
    },
    log,
  });
  const scheduler = createSweeper({
    sweep: async () => {
      await syncDueSources(base);
      await sweepAttachments(base);
    },
    log,
    tickMs: SCHEDULE_MS,
  });

  return {
    base,
    asSystem,
    async status() {
      return {
        version,
        database: database.kind,
        vectors: await vectors.index.health(),
        model: model?.name ?? null,
        embedder: embedder.id,
        uptimeSeconds: Math.round(process.uptime()),
      };
    },
    async isReady() {
      const health = queue.health();
      const [data, chroma, work, jobs] = await Promise.all([
        partOf(database.executeSql('SELECT 1')),
        vectors.index.health().then(({ ok, error }) => ({ ok, ...(error && { detail: error }) })),
        partOf(health),
        health.catch(() => null),
      ]);
      const parts = { database: data, vectors: chroma, queue: work };
      return { ok: Object.values(parts).every(({ ok }) => ok), parts, jobs };
    },
    async startWorkers() {
      const mailer = createMailer({ smtpUrl: env.smtpUrl, from: env.mailFrom, log });
      const slots = { concurrency: CONCURRENCY, readings: READINGS };
      await queue.work(createHandlers(asSystem('worker'), mailer), slots);
      await queueRepairs(base);
      sweeper.start();
      scheduler.start();
    },
    async close() {
      await scheduler.stop();
      await sweeper.stop();
      await queue.stop(STOP_GRACE_MS);
      await sealer.stop();
      await parser.close();
      await vectors.close();
      await redis?.close();
      await database.close();
    },
  };
}

const sha256: Ctx['sha256'] = (value) => hash('sha256', value, 'buffer');
const hmacSha1: Ctx['hmacSha1'] = (key, value) => createHmac('sha1', key).update(value).digest();

async function partOf(check: Promise<unknown>): Promise<Part> {
  return check.then(
    () => ({ ok: true }),
    () => ({ ok: false, detail: 'does not answer' }),
  );
}

/** After a start every bot's index is compared with the store: what a crash left behind is repaired. */
async function queueRepairs({ stores, jobs }: Pick<Ctx, 'stores' | 'jobs'>): Promise<void> {
  for (let ids = await stores.bots.listAllBotIds(null, BOOT_REPAIR_PAGE); ids.length > 0; ) {
    for (const botId of ids) await jobs.enqueue({ name: 'repair-index', botId });
    const last = ids.at(-1) ?? null;
    ids = await stores.bots.listAllBotIds(last, BOOT_REPAIR_PAGE);
  }
}

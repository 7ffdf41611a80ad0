import type { Ctx, JobQueue, Stores } from '../context.ts';
import { createFakeAttachmentStore } from './fake-attachment-store.ts';
import { createFakeAuditStore } from './fake-audit-store.ts';
import { createFakeApiKeyStore, createFakeSettingStore } from './fake-auth-stores.ts';
import { createFakeBotStore } from './fake-bot-store.ts';
import { createFakeClientStore } from './fake-client-store.ts';
import { createFakeConversationStore } from './fake-conversation-store.ts';
import { createFakeCuratedStore } from './fake-curated-store.ts';
import { createFakeEmbeddingStore } from './fake-embedding-store.ts';
import { createFakeEvaluationStore } from './fake-evaluation-store.ts';
import { createFakeFindingStore } from './fake-finding-store.ts';
import { createFakeGapStore } from './fake-gap-store.ts';
import { createFakeIdentityKeyStore } from './fake-identity.ts';
import { createFakeKnowledgeStore } from './fake-knowledge-store.ts';
import { createFakeMailStore } from './fake-mail-store.ts';
import { createFakePictureStore } from './fake-picture-store.ts';
import { createFakeSecondFactorStore } from './fake-second-factor-store.ts';
import { createFakeSourceStore } from './fake-source-store.ts';
import { createFakeTokenStore } from './fake-token-store.ts';
import { createFakeUserStore } from './fake-user-store.ts';
import { createFakeVisitorStore } from './fake-visitor-store.ts';
import { atomically, type Tables } from './tables.ts';

/** All stores over one set of tables. */
export function createFakeStores(tables: Tables, now: () => Date): Stores {
  return {
    settings: createFakeSettingStore(tables),
    users: createFakeUserStore(tables, now),
    apiKeys: createFakeApiKeyStore(tables, now),
    tokens: createFakeTokenStore(tables, now),
    secondFactors: createFakeSecondFactorStore(tables),
    clients: createFakeClientStore(tables, now),
    bots: createFakeBotStore(tables, now),
    sources: createFakeSourceStore(tables, now),
    knowledge: createFakeKnowledgeStore(tables),
    embeddings: createFakeEmbeddingStore(tables, now),
    evaluation: createFakeEvaluationStore(tables),
    curated: createFakeCuratedStore(tables, now),
    findings: createFakeFindingStore(tables),
    visitors: createFakeVisitorStore(tables, now),
    conversations: createFakeConversationStore(tables),
    gaps: createFakeGapStore(tables),
    identityKeys: createFakeIdentityKeyStore(tables),
    pictures: createFakePictureStore(tables),
    attachments: createFakeAttachmentStore(tables),
    audit: createFakeAuditStore(tables),
    mail: createFakeMailStore(tables),
  };
}

/** Transactions one after the other; work that throws leaves neither rows nor jobs. */
export function createFakeTransaction(
  tables: Tables,
  stores: Stores,
  jobs: JobQueue,
): Ctx['transaction'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const run = last.then(async () => {
      const waiting: Parameters<JobQueue['enqueue']>[] = [];
      const enqueue: JobQueue['enqueue'] = async (...job) => void waiting.push(job);
      const result = await atomically(tables, () => work({ stores, jobs: { enqueue } }));
      for (const job of waiting) await jobs.enqueue(...job);
      return result;
    });
    last = run.catch(() => undefined);
    return run;
  };
}

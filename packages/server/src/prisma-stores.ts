import type { Stores } from '@pixel/core';
import { createPrismaAuditStore } from './audit/prisma-audit-store.ts';
import { createPrismaApiKeyStore } from './auth/prisma-api-key-store.ts';
import { createPrismaSecondFactorStore } from './auth/prisma-second-factor-store.ts';
import { createPrismaSettingStore } from './auth/prisma-setting-store.ts';
import { createPrismaTokenStore } from './auth/prisma-token-store.ts';
import { createPrismaUserStore } from './auth/prisma-user-store.ts';
import { createPrismaBotStore } from './bot/prisma-bot-store.ts';
import { createPrismaIdentityKeyStore } from './bot/prisma-identity-key-store.ts';
import { createPrismaPictureStore } from './bot/prisma-picture-store.ts';
import { createPrismaClientStore } from './client/prisma-client-store.ts';
import { createPrismaAttachmentStore } from './conversation/prisma-attachment-store.ts';
import { createPrismaConversationStore } from './conversation/prisma-conversation-store.ts';
import { createPrismaVisitorStore } from './conversation/prisma-visitor-store.ts';
import { createPrismaCuratedStore } from './curated/prisma-curated-store.ts';
import { createPrismaEmbeddingStore } from './embedding/prisma-embedding-store.ts';
import { createPrismaEvaluationStore } from './evaluation/prisma-evaluation-store.ts';
import { createPrismaFindingStore } from './finding/prisma-finding-store.ts';
import { createPrismaGapStore } from './gap/prisma-gap-store.ts';
import { createPrismaKnowledgeStore } from './knowledge/prisma-knowledge-store.ts';
import { createPrismaMailStore } from './mail/prisma-mail-store.ts';
import { createPrismaSourceStore } from './source/prisma-source-store.ts';
import type { RawClient, SqlClient } from './sql/client.ts';

/**
 * All stores on one database, or inside one transaction. `answers` runs the statements of answers, `written` others that are
 * written out, on the same connection inside a transaction.
 */
export const createStores = (
  client: SqlClient,
  { answers: raw, written }: { readonly answers: RawClient; readonly written: RawClient } = {
    ...{ answers: client, written: client },
  },
): Stores => ({
  settings: createPrismaSettingStore(client),
  users: createPrismaUserStore(client),
  apiKeys: createPrismaApiKeyStore(client, raw),
  tokens: createPrismaTokenStore(client),
  secondFactors: createPrismaSecondFactorStore(client),
  clients: createPrismaClientStore(client, written),
  bots: createPrismaBotStore(client, raw),
  sources: createPrismaSourceStore(client),
  knowledge: createPrismaKnowledgeStore(client, raw),
  embeddings: createPrismaEmbeddingStore(client),
  evaluation: createPrismaEvaluationStore(client),
  curated: createPrismaCuratedStore(client, raw),
  findings: createPrismaFindingStore(client),
  visitors: createPrismaVisitorStore(client, raw),
  conversations: createPrismaConversationStore(client, raw),
  gaps: createPrismaGapStore(client),
  identityKeys: createPrismaIdentityKeyStore(client),
  pictures: createPrismaPictureStore(client),
  attachments: createPrismaAttachmentStore(client),
  audit: createPrismaAuditStore(client, written),
  mail: createPrismaMailStore(client),
});

/** All stores inside a transaction, whose connection `written` runs on. */
export const storesIn = (tx: SqlClient, written: RawClient): Stores =>
  createStores(tx, { answers: tx, written });

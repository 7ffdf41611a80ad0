import { attachmentStoreContract } from './attachment-store-contract.ts';
import { auditStoreContract } from './audit-store-contract.ts';
import { authStoreContract } from './auth-store-contract.ts';
import { botReportContract } from './bot-report-contract.ts';
import { botStoreContract } from './bot-store-contract.ts';
import { clientReportContract } from './client-report-contract.ts';
import { clientStoreContract } from './client-store-contract.ts';
import { conversationKeepingContract } from './conversation-keeping-contract.ts';
import { conversationStoreContract } from './conversation-store-contract.ts';
import { curatedStoreContract } from './curated-store-contract.ts';
import { documentStoreContract } from './document-store-contract.ts';
import { embeddingStoreContract } from './embedding-store-contract.ts';
import { evaluationStoreContract } from './evaluation-store-contract.ts';
import { exportStoreContract } from './export-store-contract.ts';
import { findingStoreContract } from './finding-store-contract.ts';
import { gapStoreContract } from './gap-store-contract.ts';
import { handlingStoreContract } from './handling-store-contract.ts';
import { isolationContract } from './isolation-contract.ts';
import { keywordSearchContract } from './keyword-search-contract.ts';
import { knownVisitorContract } from './known-visitor-contract.ts';
import { limitsContract } from './limits-contract.ts';
import { messageStoreContract } from './message-store-contract.ts';
import { outboxStoreContract } from './outbox-store-contract.ts';
import { passageStoreContract } from './passage-store-contract.ts';
import { peopleStoreContract } from './people-store-contract.ts';
import { pictureStoreContract } from './picture-store-contract.ts';
import { quotaStoreContract } from './quota-store-contract.ts';
import { receiptStoreContract } from './receipt-store-contract.ts';
import { resyncStoreContract } from './resync-store-contract.ts';
import { runStoreContract } from './run-store-contract.ts';
import { secondFactorStoreContract } from './second-factor-store-contract.ts';
import { segmentStoreContract } from './segment-store-contract.ts';
import { sessionContract } from './session-contract.ts';
import { sourceStoreContract } from './source-store-contract.ts';
import { tokenStoreContract } from './token-store-contract.ts';
import { versionsContract } from './versions-contract.ts';
import { visitorStoreContract } from './visitor-store-contract.ts';

export { batchOf, type PlainDocument } from './document-batch.ts';
export type { OpenStoreWorld, OwnedRows, StoreWorld } from './store-world.ts';
export {
  attachmentStoreContract,
  auditStoreContract,
  authStoreContract,
  botReportContract,
  botStoreContract,
  clientReportContract,
  clientStoreContract,
  conversationKeepingContract,
  conversationStoreContract,
  curatedStoreContract,
  documentStoreContract,
  embeddingStoreContract,
  evaluationStoreContract,
  exportStoreContract,
  findingStoreContract,
  gapStoreContract,
  handlingStoreContract,
  isolationContract,
  keywordSearchContract,
  knownVisitorContract,
  limitsContract,
  messageStoreContract,
  outboxStoreContract,
  passageStoreContract,
  peopleStoreContract,
  pictureStoreContract,
  quotaStoreContract,
  receiptStoreContract,
  resyncStoreContract,
  runStoreContract,
  secondFactorStoreContract,
  segmentStoreContract,
  sessionContract,
  sourceStoreContract,
  tokenStoreContract,
  versionsContract,
  visitorStoreContract,
};

/** Every promise of the stores' ports. An adapter is right when all of them hold. */
export const storeContracts = [
  auditStoreContract,
  authStoreContract,
  sessionContract,
  peopleStoreContract,
  clientStoreContract,
  clientReportContract,
  botStoreContract,
  botReportContract,
  pictureStoreContract,
  attachmentStoreContract,
  sourceStoreContract,
  quotaStoreContract,
  runStoreContract,
  documentStoreContract,
  segmentStoreContract,
  resyncStoreContract,
  passageStoreContract,
  keywordSearchContract,
  embeddingStoreContract,
  curatedStoreContract,
  findingStoreContract,
  visitorStoreContract,
  knownVisitorContract,
  messageStoreContract,
  conversationStoreContract,
  conversationKeepingContract,
  handlingStoreContract,
  evaluationStoreContract,
  limitsContract,
  gapStoreContract,
  exportStoreContract,
  outboxStoreContract,
  tokenStoreContract,
  receiptStoreContract,
  secondFactorStoreContract,
  versionsContract,
  isolationContract,
] as const;

export { answerCurve } from './answer-curve.ts';
export { type AskCtx, ask, askStream } from './ask.ts';
export { askDry, type DryAnswer } from './ask-dry.ts';
export { bootstrapWidget, renewSession } from './bootstrap-widget.ts';
export { release, requestPerson, takeOver } from './change-handling.ts';
export { giveConsent, requireConsent } from './consent.ts';
export { conversationStats, summarizeConversations } from './conversation-figures.ts';
export type { ConfidenceBin, ConversationCounts } from './figures.ts';
export { searchAnyway } from './find-evidence.ts';
export type { ConversationHub } from './hub.ts';
export { identifyVisitor } from './identify.ts';
export {
  deleteConversation,
  setConversationStatus,
  startConversation,
  updateConversation,
} from './keep-conversations.ts';
export { createMemoryHub } from './memory-hub.ts';
export {
  deleteOwnConversation,
  downloadConversations,
  rateConversation,
  setAttributes,
} from './own-conversations.ts';
export type {
  ConversationKey,
  ConversationOwner,
  ConversationRecord,
  ConversationStore,
  HandlingChange,
  NewAgentMessage,
  NewQuestion,
  NewReply,
  StatusChange,
} from './port.ts';
export { postMessage } from './post-message.ts';
export { previewPrompt } from './preview-prompt.ts';
export { getConversation, listConversations, listMessages } from './read-conversations.ts';
export type { ReceiptSentence, RemovedSentence, StoredPassage } from './receipt-parts.ts';
export { getReceipt, rewriterOf, withQuotes } from './receipts.ts';
export { regenerateReply } from './regenerate-reply.ts';
export {
  createReplyRuns,
  type ReplyReport,
  type ReplyRun,
  type ReplyRuns,
  type RunEvent,
} from './reply-runs.ts';
export { mayEmbed, resolveVisitor } from './resolve-visitor.ts';
export { type SayCtx, say } from './say.ts';
export { giveFeedback, stopReply } from './visitor-acts.ts';
export type {
  VisitorKey,
  VisitorRecord,
  VisitorStore,
} from './visitor-port.ts';
export { eraseVisitor, getVisitor, listFeedback, listVisitors } from './visitors.ts';
export { botClosed, isBotOpen, RECHECK_MS } from './watch-bot.ts';
export { type WatchCtx, watchEvents } from './watch-events.ts';
export type { ReplyCtx } from './write-reply.ts';

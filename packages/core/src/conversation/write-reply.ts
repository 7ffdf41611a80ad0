import type { AnswerMode, Degraded, MessageId } from '@pixel/contract';
import { answerConfidence, DEFAULT_ABSTAIN_BELOW, detectLanguage, type Turn } from '@pixel/text';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { hex } from '../hex.ts';
import { type Retrieval, retrieve } from '../knowledge/retrieve.ts';
import { bindSentences, citationsOf } from './cite.ts';
import { createDeltaWriter, type DeltaWriter } from './coalesce.ts';
import { composeReply } from './compose-reply.ts';
import { fixedTexts } from './fixed-texts.ts';
import type { ConversationRecord, NewReply, ReceiptSentence } from './port.ts';
import type { RunEvent } from './reply-runs.ts';
import { smallTalk } from './small-talk.ts';

/** Passages that an answer is made from. */
const PASSAGES = 8;
/** Earlier messages that may lend words to a question and context to a model. */
const HISTORY = 10;

export type ReplyCtx = Pick<
  Ctx,
  'stores' | 'index' | 'embedder' | 'model' | 'now' | 'newId' | 'randomBytes' | 'sha256'
>;

export interface ReplyInput {
  readonly bot: BotRecord;
  readonly conversation: Pick<ConversationRecord, 'id' | 'clientId' | 'language'>;
  readonly messageId: MessageId;
  readonly replyId: MessageId;
  readonly question: string;
  /** Position of the question; 1 means that there is no history to read. */
  readonly seq: number;
  /** Language the caller asks for; detected otherwise. */
  readonly language: string | undefined;
}

/** What a reply is before it is stored. */
export interface Draft {
  readonly text: string;
  readonly answered: boolean;
  readonly mode: AnswerMode;
  readonly degraded: readonly Degraded[];
  readonly sentences: readonly ReceiptSentence[];
  readonly model: string;
  readonly promptHash: string;
  readonly usage: NewReply['receipt']['usage'];
  readonly stopped: boolean;
}

/**
 * Writes the reply to one stored question: retrieves, abstains on weak evidence, composes, binds sentences to passages,
 * stores reply, receipt and usage in one transaction. Whatever was stored before for this question is told again.
 */
export async function writeReply(
  ctx: ReplyCtx,
  input: ReplyInput,
  run: { readonly emit: (event: RunEvent) => void; readonly signal: AbortSignal },
): Promise<void> {
  const started = performance.now();
  const language = languageOf(input);
  const deltas = createDeltaWriter(run.emit);

  const found = await search(ctx, input, run.signal);
  const retrieveMs = performance.now() - started;
  const draft = await compose(ctx, { ...input, language, found, deltas, signal: run.signal });
  deltas.flush();

  const hits = found?.retrieval.hits ?? [];
  const citations = citationsOf(draft.sentences, hits);
  for (const citation of citations) run.emit({ type: 'citation', citation });
  const now = performance.now();
  const timings = {
    retrieveMs: round(retrieveMs),
    firstTokenMs: round((deltas.firstAt || now) - started),
    totalMs: round(now - started),
  };
  const confidence = found?.confidence ?? 1;
  const message = await ctx.stores.conversations.saveReply({
    messageId: input.replyId,
    replyTo: input.messageId,
    conversationId: input.conversation.id,
    clientId: input.conversation.clientId,
    botId: input.bot.id,
    text: draft.text,
    status: draft.stopped ? 'stopped' : 'complete',
    answered: draft.answered,
    mode: draft.mode,
    language,
    citations,
    degraded: [...(found?.retrieval.degraded ?? []), ...draft.degraded],
    at: ctx.now(),
    receipt: {
      id: ctx.newId('receipt'),
      question: input.question,
      searchedFor: found?.retrieval.searchedFor ?? input.question,
      passages: hits.map(({ id, fused, keyword, vector }) => ({
        id,
        score: fused,
        ...(keyword !== undefined && { keyword }),
        ...(vector !== undefined && { vector }),
      })),
      sentences: draft.sentences,
      confidence,
      model: draft.model,
      promptHash: draft.promptHash,
      usage: draft.usage,
      timings,
    },
    usageId: ctx.newId('usage'),
  });
  run.emit({
    type: 'done',
    message,
    report: { confidence, language, usage: draft.usage, timings },
  });
}

interface Found {
  readonly retrieval: Retrieval;
  readonly history: readonly Turn[];
  readonly confidence: number;
}

/** Null for small talk and for a bot that does not answer at the moment: there is nothing to look up. */
async function search(
  ctx: ReplyCtx,
  input: ReplyInput,
  signal: AbortSignal,
): Promise<Found | null> {
  if (!isOpen(input.bot) || smallTalk(input.question)) return null;
  const history = input.seq > 1 ? await readHistory(ctx, input) : [];
  const retrieval = await retrieve(ctx, {
    bot: input.bot,
    question: input.question,
    history,
    k: PASSAGES,
    signal,
  });
  const confidence = answerConfidence({
    question: input.question,
    history,
    idfOf: retrieval.idfOf,
    passages: retrieval.hits,
    vectorScore: retrieval.vectorScore,
  });
  return { retrieval, history, confidence };
}

async function readHistory(ctx: ReplyCtx, input: ReplyInput): Promise<Turn[]> {
  const messages = await ctx.stores.conversations.listRecentMessages(
    input.conversation.id,
    input.seq,
    HISTORY,
  );
  return messages.flatMap(({ role, text, answered }): Turn[] => {
    if (role === 'visitor') return [{ role: 'user', text }];
    return role === 'bot' && answered !== false ? [{ role: 'bot', text }] : [];
  });
}

async function compose(
  ctx: ReplyCtx,
  input: ReplyInput & {
    readonly language: string;
    readonly found: Found | null;
    readonly deltas: DeltaWriter;
    readonly signal: AbortSignal;
  },
): Promise<Draft> {
  const { bot, found, language, deltas } = input;
  const texts = fixedTexts(language);
  if (!isOpen(bot)) return say(deltas, texts.paused, { answered: false });
  const talk = smallTalk(input.question);
  if (talk) return say(deltas, fixedTexts(talk.language)[talk.text], { answered: true });

  const refusal = bot.persona.refusal || texts.refusal;
  if (!found || found.retrieval.hits.length === 0 || found.confidence < DEFAULT_ABSTAIN_BELOW)
    return say(deltas, refusal, { answered: false, mode: 'extractive' });

  const { retrieval, history } = found;
  const composed = await composeReply(ctx, {
    bot,
    language,
    question: input.question,
    history,
    hits: retrieval.hits,
    idfOf: retrieval.idfOf,
    refusal,
    deltas,
    signal: input.signal,
  });
  const sentences =
    composed.sentences ??
    (composed.answered ? bindSentences(composed.text, retrieval.hits, retrieval.idfOf) : []);
  return {
    ...composed,
    sentences,
    promptHash: composed.prompt === '' ? '' : hex(ctx.sha256(composed.prompt)),
  };
}

function say(
  deltas: DeltaWriter,
  text: string,
  kind: { readonly answered: boolean; readonly mode?: AnswerMode },
): Draft {
  deltas.write(text);
  return {
    text,
    answered: kind.answered,
    mode: kind.mode ?? 'flow',
    degraded: [],
    sentences: [],
    model: '',
    promptHash: '',
    usage: { promptTokens: 0, completionTokens: 0, costMicros: 0 },
    stopped: false,
  };
}

const isOpen = (bot: BotRecord) => bot.publication === 'published' && bot.clientStatus === 'active';

/** Shorter questions are too little to tell a language from: the conversation's or the bot's is better. */
const DETECTABLE = 12;
const SURE = 0.5;

function languageOf({ language, question, conversation, bot }: ReplyInput): string {
  if (language !== undefined) return language;
  const detected = question.length >= DETECTABLE ? detectLanguage(question) : undefined;
  if (detected && detected.language !== 'und' && detected.confidence >= SURE)
    return detected.language;
  return conversation.language === 'und' ? bot.language : conversation.language;
}

const round = (ms: number) => Math.round(ms * 10) / 10;

import type { AnswerMode, Degraded, MessageId } from '@pixel/contract';
import { DEFAULT_ABSTAIN_BELOW, detectLanguage } from '@pixel/text';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { hex } from '../hex.ts';
import { citationsOf } from './cite.ts';
import { createDeltaWriter, type DeltaWriter } from './coalesce.ts';
import { composeReply } from './compose-reply.ts';
import {
  type Evidence,
  isOpen,
  type Search,
  type SearchInput,
  startSearch,
} from './find-evidence.ts';
import { fixedTexts } from './fixed-texts.ts';
import type { ConversationRecord, NewReply } from './port.ts';
import type { ReceiptSentence, RemovedSentence } from './receipt-parts.ts';
import type { RunEvent } from './reply-runs.ts';
import { smallTalk } from './small-talk.ts';

export type ReplyCtx = Pick<
  Ctx,
  'stores' | 'index' | 'embedder' | 'model' | 'now' | 'newId' | 'randomBytes' | 'sha256'
>;

export interface ReplyInput extends SearchInput {
  readonly conversation: Pick<ConversationRecord, 'id' | 'clientId' | 'language'>;
  readonly messageId: MessageId;
  readonly replyId: MessageId;
  /** A search for this question that was begun before it was stored. */
  readonly search?: Search;
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
  readonly removed: readonly RemovedSentence[];
  readonly model: string;
  readonly promptHash: string;
  readonly usage: NewReply['receipt']['usage'];
  readonly stopped: boolean;
}

/**
 * Writes the reply to one stored question: retrieves, abstains on weak evidence, composes from sentences that passages carry,
 * stores reply, receipt and usage in one transaction. Whatever was stored before for this question is told again.
 */
export async function writeReply(
  ctx: ReplyCtx,
  input: ReplyInput,
  run: { readonly emit: (event: RunEvent) => void; readonly signal: AbortSignal },
): Promise<void> {
  const search = input.search ?? startSearch(ctx, input, run.signal);
  const started = search.startedAt;
  const language = languageOf(input);
  const deltas = createDeltaWriter(run.emit);

  const found = await search.evidence;
  const draft = await compose(ctx, { ...input, language, found, deltas, signal: run.signal });
  deltas.flush();
  // Who asked may not ask any more, or the bot was closed: nothing of it is stored.
  if (run.signal.reason instanceof DomainError) throw run.signal.reason;

  const hits = found?.retrieval.hits ?? [];
  const citations = citationsOf(draft.sentences, hits);
  for (const citation of citations) run.emit({ type: 'citation', citation });
  const now = performance.now();
  const timings = {
    retrieveMs: round(found?.retrieveMs ?? 0),
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
      passages: hits.map(({ id, versionId, title, url, start, end, fused, keyword, vector }) => ({
        ...{ id, versionId, title, url, start, end, score: fused },
        ...(keyword !== undefined && { keyword }),
        ...(vector !== undefined && { vector }),
      })),
      sentences: draft.sentences,
      removed: draft.removed,
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

async function compose(
  ctx: ReplyCtx,
  input: ReplyInput & {
    readonly language: string;
    readonly found: Evidence | null;
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
  return {
    ...composed,
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
    removed: [],
    model: '',
    promptHash: '',
    usage: { promptTokens: 0, completionTokens: 0, costMicros: 0 },
    stopped: false,
  };
}

/** Shorter questions are too little to tell a language from: the conversation's or the bot's is better. */
const DETECTABLE = 12;
const SURE = 0.5;

/** The visitor's language, or of a bot that speaks certain ones only the first of these that it does not. */
export function languageOf(
  input: Pick<ReplyInput, 'language' | 'question' | 'bot'> & {
    readonly conversation: Pick<ConversationRecord, 'language'>;
  },
): string {
  const { languages } = input.bot.persona;
  const wanted = visitorsLanguage(input);
  const baseOf = (tag: string) => tag.split('-')[0];
  if (languages.some((tag) => baseOf(tag) === baseOf(wanted))) return wanted;
  return languages[0] ?? wanted;
}

function visitorsLanguage({
  language,
  question,
  conversation,
  bot,
}: Parameters<typeof languageOf>[0]): string {
  if (language !== undefined) return language;
  const detected = question.length >= DETECTABLE ? detectLanguage(question) : undefined;
  if (detected && detected.language !== 'und' && detected.confidence >= SURE)
    return detected.language;
  return conversation.language === 'und' ? bot.language : conversation.language;
}

const round = (ms: number) => Math.round(ms * 10) / 10;

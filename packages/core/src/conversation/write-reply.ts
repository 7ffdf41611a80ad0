import type { AnswerMode, Degraded, MessageId } from '@pixel/contract';
import { ordersModel } from '@pixel/text';
import type { Ctx } from '../context.ts';
import { type CuratedMatch, citeCurated } from '../curated/index.ts';
import { DomainError } from '../error.ts';
import { newGap } from '../gap/index.ts';
import { hex } from '../hex.ts';
import { NO_USAGE } from '../model/index.ts';
import { askBack } from './ask-back.ts';
import { citationsOf } from './cite.ts';
import { type ComposeInput, composeReply } from './compose-reply.ts';
import { createDeltaWriter, type DeltaWriter } from './delta-writer.ts';
import {
  type Evidence,
  isOpen,
  type Search,
  type SearchInput,
  startSearch,
} from './find-evidence.ts';
import { fixedTexts, languageCode } from './fixed-texts.ts';
import { languageOf } from './language-of.ts';
import type { ConversationRecord, NewReply } from './port.ts';
import type { ReceiptSentence, RemovedSentence } from './receipt-parts.ts';
import { refusalText } from './refusal-text.ts';
import type { RunEvent } from './reply-runs.ts';
import { smallTalk } from './small-talk.ts';
import { bookUnstored, spentOn } from './spent.ts';

export type ReplyCtx = Pick<
  Ctx,
  | 'stores'
  | 'index'
  | 'embedder'
  | 'curatedIndex'
  | 'model'
  | 'now'
  | 'newId'
  | 'randomBytes'
  | 'sha256'
  | 'runs'
  | 'budgetHolds'
>;

export interface ReplyInput extends SearchInput {
  readonly conversation: Pick<ConversationRecord, 'id' | 'clientId' | 'language'>;
  readonly messageId: MessageId;
  readonly replyId: MessageId;
  /** An older reply to the question, whose place this one takes. */
  readonly supersedes?: MessageId;
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
  /** What a reply that asks back offers. */
  readonly suggestions?: readonly string[];
}

/**
 * Writes the reply to one stored question: retrieves, abstains or asks back on weak evidence, composes from sentences that passages carry,
 * stores reply, receipt and usage in one transaction. Whatever was stored before for this question is told again.
 */
export async function writeReply(ctx: ReplyCtx, input: ReplyInput, run: Running): Promise<void> {
  const held: (() => void)[] = [];
  const onHold = (release: () => void) => void held.push(release);
  try {
    await writeAndStore(ctx, input, { ...run, onHold });
  } finally {
    // What it cost is stored by now, or is not known.
    for (const release of held) release();
  }
}

interface Running {
  readonly emit: (event: RunEvent) => void;
  readonly signal: AbortSignal;
}

async function writeAndStore(
  ctx: ReplyCtx,
  input: ReplyInput,
  run: Running & Pick<ComposeInput, 'onHold'>,
): Promise<void> {
  const search = input.search ?? startSearch(ctx, input, run.signal);
  const started = search.startedAt;
  const match = await search.curated;
  const evidence = match && citeCurated(ctx, match);
  const language = match ? match.curated.language : languageOf(await withReader(ctx, input));
  const deltas = createDeltaWriter(run.emit);

  const write = async () => {
    const found = await search.evidence;
    const draft = match
      ? { ...curatedDraft(deltas, match), sentences: evidence?.sentences ?? [] }
      : await compose(ctx, { ...input, ...run, language, found, deltas });
    return { found, draft };
  };
  const { found, draft } = await write().catch(async (cause: unknown) => {
    await bookUnstored(ctx, { bot: input.bot, ...spentOn(search.steps) });
    throw cause;
  });
  deltas.flush();
  const { steps } = search;
  const spent = spentOn(steps, draft);
  // Who asked may not ask any more, or the bot was closed: nothing of it is stored.
  if (run.signal.reason instanceof DomainError) {
    await bookUnstored(ctx, { bot: input.bot, ...spent });
    throw run.signal.reason;
  }

  const hits = found?.retrieval.hits ?? [];
  const citations = evidence?.citations ?? citationsOf(draft.sentences, hits);
  for (const citation of citations) run.emit({ type: 'citation', citation });
  const now = performance.now();
  const timings = {
    retrieveMs: round(found?.retrieveMs ?? 0),
    firstTokenMs: round((deltas.firstAt || now) - started),
    totalMs: round(now - started),
  };
  const confidence = match?.score ?? found?.confidence ?? 1;
  const saved = ctx.stores.conversations.saveReply({
    messageId: input.replyId,
    replyTo: input.messageId,
    ...(input.supersedes !== undefined && { supersedes: input.supersedes }),
    conversationId: input.conversation.id,
    clientId: input.conversation.clientId,
    botId: input.bot.id,
    text: draft.text,
    status: draft.stopped ? 'stopped' : 'complete',
    answered: draft.answered,
    mode: draft.mode,
    language,
    citations: [...citations],
    degraded: [...(found?.retrieval.degraded ?? []), ...draft.degraded],
    ...(draft.suggestions && { suggestions: draft.suggestions }),
    ...gapOf(ctx, { question: input.question, draft, found }),
    at: ctx.now(),
    receipt: {
      id: ctx.newId('receipt'),
      question: input.question,
      searchedFor: found?.retrieval.searchedFor ?? input.question,
      passages:
        evidence?.passages ??
        hits.map(
          ({ id, versionId, title, url, start, end, fused, keyword, vector, placeByRules }) => ({
            ...{ id, versionId, title, url, start, end, score: fused },
            ...(keyword !== undefined && { keyword }),
            ...(vector !== undefined && { vector }),
            ...(placeByRules !== undefined && { placeByRules }),
          }),
        ),
      sentences: draft.sentences,
      removed: draft.removed,
      confidence,
      ...(match && { curated: { id: match.curated.id, score: match.score } }),
      ...spent,
      promptHash: draft.promptHash,
      modelSteps: steps,
      timings,
    },
    usageId: ctx.newId('usage'),
  });
  const message = await saved.catch(async (cause: unknown) => {
    await bookUnstored(ctx, { bot: input.bot, ...spent });
    throw cause;
  });
  // Another process was faster: its reply counts, and this one was paid for as well.
  if (message.id !== input.replyId) await bookUnstored(ctx, { bot: input.bot, ...spent });
  run.emit({
    type: 'done',
    message,
    report: { confidence, language, usage: spent.usage, timings },
  });
}

/** Where nothing was said, the language of the panel tells how the visitor is answered. */
async function withReader(ctx: ReplyCtx, input: ReplyInput): Promise<ReplyInput> {
  const { question, conversation, language } = input;
  if (question !== '' || language !== undefined || conversation.language !== 'und') return input;
  const reach = [conversation.clientId];
  const found = await ctx.stores.conversations.findConversation({ reach }, conversation.id);
  const { visitorId } = found ?? {};
  const visitor = visitorId && (await ctx.stores.visitors.findVisitorById(reach, visitorId));
  return visitor?.locale ? { ...input, language: languageCode(visitor.locale) } : input;
}

/** Only what was looked up and not found is a gap: no small talk, no orders to a model, not what was said to a paused bot. */
function gapOf(
  ctx: ReplyCtx,
  input: {
    readonly question: string;
    readonly draft: Draft;
    readonly found: Evidence | null;
  },
): Pick<NewReply, 'gap'> {
  const { question, draft, found } = input;
  if (!found || draft.answered || draft.stopped || ordersModel(question)) return {};
  const gap = newGap(ctx, { question, retrieval: found.retrieval });
  return gap ? { gap } : {};
}

async function compose(
  ctx: ReplyCtx,
  input: ReplyInput & {
    readonly language: string;
    readonly found: Evidence | null;
    readonly deltas: DeltaWriter;
  } & Pick<ComposeInput, 'signal' | 'onHold'>,
): Promise<Draft> {
  const { bot, found, language, deltas } = input;
  const texts = fixedTexts(language);
  if (!isOpen(bot)) return say(deltas, texts.paused, { answered: false });
  // Files without words: nothing was asked, and nobody reads them here.
  if (input.question === '') return say(deltas, texts.filesKept, { answered: true });
  const talk = smallTalk(input.question);
  if (talk) return say(deltas, texts[talk.text], { answered: true });

  const refusal = () =>
    refusalText({
      ...{ persona: bot.persona, language, question: input.question },
      passages: found?.retrieval.hits ?? [],
    });
  const unknown = () => say(deltas, refusal(), { answered: false, mode: 'extractive' });
  if (ordersModel(input.question)) return unknown();
  if (!found || found.retrieval.hits.length === 0) return unknown();
  const { retrieval, history, confidence } = found;
  const { askFrom, answerFrom } = bot.answering;
  if (confidence < askFrom) return unknown();
  if (confidence < answerFrom) {
    const asked = found.askedBack ? null : askBack({ ...input, hits: retrieval.hits });
    if (!asked) return unknown();
    const draft = say(deltas, asked.text, { answered: false, mode: 'extractive' });
    return { ...draft, suggestions: asked.suggestions };
  }
  const composed = await composeReply(ctx, {
    bot,
    language,
    question: input.question,
    history,
    hits: retrieval.hits,
    extracted: found.extracted,
    refusal,
    deltas,
    signal: input.signal,
    onHold: input.onHold,
  });
  return {
    ...composed,
    promptHash: composed.prompt === '' ? '' : hex(ctx.sha256(composed.prompt)),
  };
}

/** Word for word, without a model. */
function curatedDraft(deltas: DeltaWriter, { curated }: CuratedMatch): Draft {
  return say(deltas, curated.answer, { answered: true, mode: 'curated' });
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
    usage: NO_USAGE,
    stopped: false,
  };
}

const round = (ms: number) => Math.round(ms * 10) / 10;

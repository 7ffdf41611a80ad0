import type { PassageId } from '@pixel/contract';
import {
  definedSubject,
  type FusionWeights,
  fuse,
  holdsContact,
  rerank,
  titleShare,
  topicShare,
  type WeightedTerm,
  weighDocuments,
} from '@pixel/text';
import type { BotKey } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { collapseDuplicates } from './collapse-duplicates.ts';
import type { OrderPassages } from './model-order.ts';
import type { PassageRecord } from './port.ts';
import { isWhole, reportAltered } from './report-altered.ts';

/** Passages that are read: the best of the mix. 40 instead of 24 were measured to find one answer more in 2,000 questions. */
const CANDIDATES = 28;
/** The best of the keyword search are read in any case: a rare word says more than many vectors alike, and none may be near it. */
const SURE = 4;
/** For the beginning of the page that is named after what a question wants explained. */
const LEAD = 0.3;
/** For a passage with a telephone number or an address, where one is asked for. */
const CONTACT = 0.2;
/** Passages that a model may put into order: more of them cost more than they bring. */
const ORDERED = 12;

/** A passage that one arm found. */
export interface ArmHit {
  readonly id: PassageId;
  readonly score: number;
}

/** What each step made of a passage, 0 to 1; undefined for an arm that did not find it. */
export interface Ranked {
  /** Final. */
  readonly fused: number;
  readonly keyword: number | undefined;
  readonly vector: number | undefined;
  /** Where the rules had it among what the model put into order, from 1 on; absent when it did not. */
  readonly placeByRules?: number;
}

/** A passage for an answer. */
export interface RetrievedHit extends PassageRecord, Ranked {
  /** Passages that say the same and gave their place to this one. */
  readonly duplicates: readonly PassageId[];
}

/** A passage that was found and not kept. */
export interface DroppedHit extends PassageRecord, Ranked {
  /** `duplicate`: a better one says the same. `below`: others are better; `model`: by the model alone. */
  readonly reason: 'duplicate' | 'below' | 'model';
  readonly duplicateOf: PassageId | undefined;
}

/**
 * The best `k` of what two arms found: mixed, re-checked against the store with tenant and bot in one WHERE, read, put into
 * order by `order` if there is one, those that say the same collapsed, and those dropped whose text is not the one that was read. Hits may be gone or foreign by now; then those behind them move up.
 */
export async function rankCandidates(
  ctx: Pick<Ctx, 'stores' | 'sha256' | 'now' | 'newId'>,
  input: {
    readonly bot: BotKey;
    readonly question: string;
    readonly keywordHits: readonly ArmHit[];
    readonly vectorHits: readonly ArmHit[];
    readonly weights: FusionWeights;
    readonly terms: readonly WeightedTerm[];
    readonly idfOf: (term: string) => number;
    readonly k: number;
    readonly order?: Order | undefined;
  },
): Promise<{ readonly hits: RetrievedHit[]; readonly dropped: DroppedHit[] }> {
  const { bot, keywordHits, vectorHits, weights, terms, idfOf, k } = input;
  const sure = new Set<string>(keywordHits.slice(0, SURE).map(({ id }) => id));
  const most = Math.max(CANDIDATES, 2 * k);
  const fused = fuse(
    [
      { weight: weights.keyword, hits: keywordHits },
      { weight: weights.vector, hits: vectorHits },
    ],
    keywordHits.length + vectorHits.length,
  ).filter(({ id }, at) => at < most || sure.has(id));
  const ids = new Map<string, PassageId>([...keywordHits, ...vectorHits].map(({ id }) => [id, id]));
  const wanted = fused.flatMap(({ id }) => ids.get(id) ?? []);
  const found = await ctx.stores.knowledge.findPassages(bot.clientId, bot.id, wanted);
  const byId = new Map<string, PassageRecord>(found.map((passage) => [passage.id, passage]));
  const candidates = fused.flatMap(({ id, score, parts: [keyword, vector] }) => {
    const passage = byId.get(id);
    return passage ? [{ ...passage, score, keyword, vector }] : [];
  });
  const topic = topicShare(input.question);
  const read = rerank({ terms, idfOf, hits: candidates, topic });
  const ranked = withDocuments(read, input.question);
  const ordered = input.order && (await reorder(ctx, { bot, ranked, order: input.order }));
  const { kept, distinct } = await keepWhole(ctx, { bot, ranked: ordered?.all ?? ranked, k });
  return {
    hits: distinct.map(({ hit, duplicates }) => ({
      ...hit,
      duplicates: duplicates.map(({ id }) => id),
    })),
    dropped: droppedOf({ ranked: kept, distinct, byRules: ordered?.best.slice(0, k) ?? [] }),
  };
}

type Candidate = PassageRecord & Ranked;

/**
 * What was read, ranked by the documents too; the page that is named after the subject of a question comes with its beginning,
 * and a number or address that is asked for with the passages that hold one.
 */
function withDocuments<Hit extends PassageRecord>(
  read: readonly { readonly hit: Hit; readonly score: number }[],
  question: string,
): (Hit & { readonly fused: number })[] {
  const subject = definedSubject(question);
  const holds = holdsContact(question);
  const leadOf = ({ title, start }: PassageRecord): number =>
    subject && start === 0 ? LEAD * titleShare(title, subject) : 0;
  const contactOf = ({ text }: PassageRecord): number => (holds?.(text) ? CONTACT : 0);
  return weighDocuments(read)
    .map(({ hit, score }) => ({ ...hit, fused: Math.min(1, score + leadOf(hit) + contactOf(hit)) }))
    .sort((a, b) => b.fused - a.fused);
}

type Order = (passages: readonly PassageRecord[]) => ReturnType<OrderPassages>;

/** The best `k` that differ and say what was read. Only those that would be answered from are looked at: others harm nobody. */
async function keepWhole(
  ctx: Pick<Ctx, 'stores' | 'sha256' | 'now' | 'newId'>,
  input: {
    readonly bot: BotKey;
    readonly ranked: readonly Candidate[];
    readonly k: number;
  },
) {
  const distinct = collapseDuplicates(input.ranked, input.k);
  if (distinct.every(({ hit }) => isWhole(ctx, hit))) return { kept: input.ranked, distinct };
  const altered = input.ranked.filter((hit) => !isWhole(ctx, hit));
  await reportAltered(ctx, input.bot, altered);
  const kept = input.ranked.filter((hit) => !altered.includes(hit));
  return { kept, distinct: collapseDuplicates(kept, input.k) };
}

/**
 * The best that differ as `order` has them, each with the score of its new place: what is made of scores later keeps its meaning.
 * None is shown to it whose text is not the one that was read. Undefined when they stay as they are.
 */
async function reorder(
  ctx: Pick<Ctx, 'stores' | 'sha256' | 'now' | 'newId'>,
  input: {
    readonly bot: BotKey;
    readonly ranked: readonly Candidate[];
    readonly order: Order;
  },
): Promise<
  { readonly all: readonly Candidate[]; readonly best: readonly Candidate[] } | undefined
> {
  const { bot, ranked, order } = input;
  const { kept, distinct } = await keepWhole(ctx, { bot, ranked, k: ORDERED });
  const best = distinct.map(({ hit }) => hit);
  const positions = await order(best);
  if (!positions) return undefined;
  const moved = positions.flatMap((from, to): Candidate[] => {
    const [hit, place] = [best[from], best[to]];
    return hit && place ? [{ ...hit, fused: place.fused, placeByRules: from + 1 }] : [];
  });
  const others = kept.filter((hit) => !best.includes(hit));
  return { all: [...moved, ...others], best };
}

function droppedOf(input: {
  readonly ranked: readonly Candidate[];
  readonly distinct: readonly {
    readonly hit: Candidate;
    readonly duplicates: readonly Candidate[];
  }[];
  /** Those that the rules alone would have kept, when the model chose. */
  readonly byRules: readonly Candidate[];
}): DroppedHit[] {
  const { ranked, distinct } = input;
  const wanted = new Set(input.byRules.map(({ id }) => id));
  const kept = new Set(distinct.map(({ hit }) => hit.id));
  const placeOf = new Map(
    distinct.flatMap(({ hit, duplicates }) => duplicates.map(({ id }) => [id, hit.id] as const)),
  );
  return ranked.flatMap((hit): DroppedHit[] => {
    if (kept.has(hit.id)) return [];
    const duplicateOf = placeOf.get(hit.id);
    const reason = wanted.has(hit.id) ? 'model' : 'below';
    return [{ ...hit, reason: duplicateOf ? 'duplicate' : reason, duplicateOf }];
  });
}

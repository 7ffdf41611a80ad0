import type { PassageId } from '@pixel/contract';
import {
  definedSubject,
  type FusionWeights,
  fuse,
  rerank,
  titleShare,
  type WeightedTerm,
  weighDocuments,
} from '@pixel/text';
import type { BotKey } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { collapseDuplicates } from './collapse-duplicates.ts';
import type { PassageRecord } from './port.ts';
import { isWhole, reportAltered } from './report-altered.ts';

/** Passages that are read: the best of the mix. 40 instead of 24 were measured to find one answer more in 2,000 questions. */
const CANDIDATES = 28;
/** The best of the keyword search are read in any case: a rare word says more than many vectors alike, and none may be near it. */
const SURE = 4;
/** For the beginning of the page that is named after what a question wants explained. */
const LEAD = 0.3;

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
}

/** A passage for an answer. */
export interface RetrievedHit extends PassageRecord, Ranked {
  /** Passages that say the same and gave their place to this one. */
  readonly duplicates: readonly PassageId[];
}

/** A passage that was found and not kept. */
export interface DroppedHit extends PassageRecord, Ranked {
  /** `duplicate`: a better one says the same. `below`: others are better. */
  readonly reason: 'duplicate' | 'below';
  readonly duplicateOf: PassageId | undefined;
}

/**
 * The best `k` of what two arms found: mixed, re-checked against the store with tenant and bot in one WHERE, read, those
 * that say the same collapsed, and those dropped whose text is not the one that was read. Hits may be gone or foreign by now; then those behind them move up.
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
  const read = rerank({ terms, idfOf, hits: candidates });
  const subject = definedSubject(input.question);
  const leadOf = ({ title, start }: PassageRecord): number =>
    subject && start === 0 ? LEAD * titleShare(title, subject) : 0;
  const ranked = weighDocuments(read)
    .map(({ hit, score }) => ({ ...hit, fused: Math.min(1, score + leadOf(hit)) }))
    .sort((a, b) => b.fused - a.fused);
  const { kept, distinct } = await keepWhole(ctx, { bot, ranked, k });
  return {
    hits: distinct.map(({ hit, duplicates }) => ({
      ...hit,
      duplicates: duplicates.map(({ id }) => id),
    })),
    dropped: droppedOf(kept, distinct),
  };
}

type Candidate = PassageRecord & Ranked;

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

function droppedOf(
  ranked: readonly Candidate[],
  distinct: readonly { readonly hit: Candidate; readonly duplicates: readonly Candidate[] }[],
): DroppedHit[] {
  const kept = new Set(distinct.map(({ hit }) => hit.id));
  const placeOf = new Map(
    distinct.flatMap(({ hit, duplicates }) => duplicates.map(({ id }) => [id, hit.id] as const)),
  );
  return ranked.flatMap((hit): DroppedHit[] => {
    if (kept.has(hit.id)) return [];
    const duplicateOf = placeOf.get(hit.id);
    return [{ ...hit, reason: duplicateOf ? 'duplicate' : 'below', duplicateOf }];
  });
}

import {
  contradictionOf,
  type Fact,
  factsIn,
  likenessOf,
  NEAR_DUPLICATE,
  shinglesOf,
} from '@pixel/text';
import type { BotKey } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { derivedId } from '../id.ts';
import type { ComparedPassage, FindingSide, NewFinding } from './port.ts';

/** Longest quote that is kept, in UTF-16 units. */
const QUOTE = 400;

/** A passage taken apart, which costs more than to compare it. */
export interface Apart {
  readonly passage: ComparedPassage;
  readonly facts: readonly Fact[];
  readonly shingles: ReturnType<typeof shinglesOf>;
}

/** Takes a passage apart, once for all that it is compared with. */
export const takeApart = (passage: ComparedPassage): Apart => ({
  passage,
  facts: factsIn(passage),
  shingles: shinglesOf(passage.text),
});

/** What two passages of different documents say differently, or that one is nearly a copy of the other. */
export function comparePassages(
  ctx: Pick<Ctx, 'sha256'>,
  pair: {
    readonly bot: BotKey;
    readonly left: Apart;
    readonly right: Apart;
  },
): NewFinding[] {
  const { bot } = pair;
  const { passage: left } = pair.left;
  const { passage: right } = pair.right;
  const findings: NewFinding[] = [];
  for (const fact of pair.left.facts)
    for (const other of pair.right.facts) {
      const score = contradictionOf(fact, other);
      if (score === 0) continue;
      const sides = { left: sideOf(left, fact), right: sideOf(right, other) };
      findings.push(findingOf(ctx, { bot, left, kind: fact.kind, score, sides }));
    }
  const copied = copyOf(pair.left, pair.right);
  // A copy with another price is more than a copy.
  if (copied >= NEAR_DUPLICATE && findings.length === 0) {
    const sides = { left: sideOf(left, opening(left)), right: sideOf(right, opening(right)) };
    findings.push(findingOf(ctx, { bot, left, kind: 'duplicate', score: copied, sides }));
  }
  return findings;
}

const copyOf = (left: Apart, right: Apart): number =>
  left.shingles && right.shingles ? likenessOf(left.shingles, right.shingles) : 0;

const opening = ({ text }: ComparedPassage) => {
  const quote = text.slice(0, QUOTE);
  return { quote, start: 0, end: quote.length };
};

function sideOf(
  passage: ComparedPassage,
  { quote, start, end }: Pick<Fact, 'quote' | 'start' | 'end'>,
): FindingSide {
  const { documentId, sourceId } = passage;
  return { documentId, sourceId, quote, start: passage.start + start, end: passage.start + end };
}

function findingOf(
  ctx: Pick<Ctx, 'sha256'>,
  found: {
    readonly bot: BotKey;
    readonly left: ComparedPassage;
    readonly kind: NewFinding['kind'];
    readonly score: number;
    readonly sides: Pick<NewFinding, 'left' | 'right'>;
  },
): NewFinding {
  const { kind, score, sides } = found;
  // Found from either document, it is the same finding.
  const [first, second] =
    sides.left.documentId < sides.right.documentId
      ? [sides.left, sides.right]
      : [sides.right, sides.left];
  const told = [found.bot.id, kind, first.documentId, first.quote, second.documentId, second.quote];
  return {
    id: derivedId('finding', ctx.sha256(told.join('\u0000'))),
    ...{ kind, score, left: first, right: second },
    subject: (found.left.headings.at(-1) ?? found.left.title).slice(0, QUOTE),
  };
}

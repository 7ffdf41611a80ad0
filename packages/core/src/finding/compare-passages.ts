import {
  contradictionOf,
  type Fact,
  factsIn,
  isCopy,
  likenessOf,
  type TextSketch,
  textSketch,
} from '@pixel/text';
import type { BotKey } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { derivedId } from '../id.ts';
import type { ComparedPassage, FindingSide, NewFinding } from './port.ts';

/** Longest quote that is kept, in UTF-16 units. */
const QUOTE = 400;

/** A passage that is taken apart when it is asked: that costs more than to compare it. */
export interface Apart {
  readonly passage: ComparedPassage;
  facts(): readonly Fact[];
  sketch(): TextSketch;
}

/** Takes a passage apart, once for all that it is compared with. */
export function takeApart(passage: ComparedPassage): Apart {
  let facts: readonly Fact[] | undefined;
  let sketch: TextSketch | undefined;
  return {
    passage,
    facts: () => {
      facts ??= factsIn(passage);
      return facts;
    },
    sketch: () => {
      sketch ??= textSketch(passage.text);
      return sketch;
    },
  };
}

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
  for (const fact of pair.left.facts())
    for (const other of pair.right.facts()) {
      const score = contradictionOf(fact, other);
      if (score === 0 || isSaidThere(fact, right) || isSaidThere(other, left)) continue;
      const sides = { left: sideOf(left, fact), right: sideOf(right, other) };
      findings.push(findingOf(ctx, { bot, left, kind: fact.kind, score, sides }));
    }
  // A copy with another price is more than a copy.
  const sketches = [pair.left.sketch(), pair.right.sketch()] as const;
  if (isCopy(...sketches) && findings.length === 0) {
    const score = likenessOf(...sketches);
    const sides = { left: sideOf(left, opening(left)), right: sideOf(right, opening(right)) };
    findings.push(findingOf(ctx, { bot, left, kind: 'duplicate', score, sides }));
  }
  return findings;
}

/** What the other text says word for word as well it does not contradict. */
const isSaidThere = ({ quote }: Fact, { text }: ComparedPassage): boolean => text.includes(quote);

/** Two documents of which nearly all is the same. They are named by how they begin, from whichever side they are found. */
export function copyFinding(
  ctx: Pick<Ctx, 'sha256'>,
  pair: { readonly bot: BotKey; readonly left: ComparedPassage; readonly right: ComparedPassage },
): NewFinding {
  const { bot, left, right } = pair;
  const sides = { left: sideOf(left, opening(left)), right: sideOf(right, opening(right)) };
  const finding = findingOf(ctx, { bot, left, kind: 'copy', score: 1, sides });
  return { ...finding, subject: left.title.slice(0, QUOTE) };
}

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

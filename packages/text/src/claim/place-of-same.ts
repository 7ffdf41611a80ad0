import { isQuestion, isStated, type Read, readOf } from '../evidence/find-places.ts';
import type { Claim } from '../evidence/read-claim.ts';
import type { EvidencePassage } from '../evidence/read-evidence.ts';
import type { Said } from '../evidence/said.ts';
import { flawAt } from './flaw-at.ts';
import { stands } from './is-misnamed.ts';

/** Letters of a word that are looked for before a passage is taken apart. */
const BEGINNING = 4;
/** Least share of them. */
const LIKELY = 0.6;
/** How much longer than the claim a sentence with all its words may be. */
const LONGER = 1.5;
const SPARE_LETTERS = 20;

/**
 * The sentence of a passage with every word and number of a claim, and no flaw: no other place could be better, so that the
 * other passages need not be taken apart. Undefined when there is none; the claim may be carried all the same.
 */
export function placeOfSame(
  claim: Claim,
  passages: readonly EvidencePassage[],
): { readonly passage: Read; readonly unit: Said } | undefined {
  if (claim.total + claim.facts.quantities.length === 0) return undefined;
  for (const passage of passages.filter((one) => isLikely(claim, one))) {
    const read = readOf(passage);
    if (!claim.namePairs.every((pair) => read.names().pairs.has(pair))) continue;
    const same = read.units
      .filter((unit) => saysAll(claim, unit))
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    for (const unit of same)
      if (flawAt(claim, { passage: read, units: [unit], score: 1, words: 1 }, [read]) === null)
        return { passage: read, unit };
  }
  return undefined;
}

/** Each sentence of a reply is looked for in the same passages. */
const lowered = new WeakMap<EvidencePassage, string>();
function inLowerCase(passage: EvidencePassage): string {
  const known = lowered.get(passage);
  if (known !== undefined) return known;
  const { title, headings, text } = passage;
  const all = [title, ...headings, text].join('\n').toLowerCase();
  lowered.set(passage, all);
  return all;
}

/** Whether most words of a claim seem to begin somewhere in a passage; those that a synonym stands for do not. */
function isLikely({ terms }: Claim, passage: EvidencePassage): boolean {
  const all = inLowerCase(passage);
  let found = 0;
  for (const { term } of terms) if (all.includes(term.slice(0, BEGINNING))) found += 1;
  return found >= LIKELY * terms.length;
}

/** A question carries only a claim that is one. */
const saysAll = (claim: Claim, unit: Said): boolean =>
  (!isQuestion(unit.plain) || isQuestion(claim.text)) &&
  unit.plain.length <= claim.text.length * LONGER + SPARE_LETTERS &&
  claim.terms.every(({ term }) => unit.words.has(term) || unit.context.has(term)) &&
  claim.facts.quantities.every((quantity) => isStated(quantity, [unit])) &&
  claim.maybeNames.every((name) => stands(name, [unit]));

import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import type { Facts } from '../statement/facts-of.ts';
import { sameQuantity } from '../statement/quantities.ts';
import { hasNearForm, topicWords } from '../statement/topic-words.ts';

/**
 * "Cats arrive on a lead" of "cats arrive in a carrier and dogs on a lead": whether the words of a claim come from two
 * clauses, each of which has a word of its own that the claim leaves out; or its number from a clause without any of its words.
 */
export function isMixed(claim: Claim, units: readonly Said[]): boolean {
  const [unit] = units;
  // What stands behind a colon is about what stands before it.
  if (unit === undefined || unit.isRow || unit.plain.includes(': ') || claim.clauses.length > 1)
    return false;
  const said = units.flatMap((one) => one.clauses());
  if (said.length < 2) return false;
  const words = topicWords(claim.facts.content);
  const homes = homesOf(words, said);
  const home = homeOfNumber(claim, said);
  if (home && !homes.has(home) && isForeignNumber(home, { claim, homes, units })) return true;
  if (home && isOfEarlier(home, { claim, homes, said })) return true;
  return homes.size > 1 && units.length === 1 && isOfTwo(homes, { claim, said });
}

/** The words that stand in one clause only, by that clause. */
function homesOf(words: readonly string[], said: readonly Facts[]): Map<Facts, string[]> {
  const homes = new Map<Facts, string[]>();
  for (const word of words) {
    const [home, ...others] = said.filter(
      (clause) => clause.words.has(word) || clause.inherited.has(word),
    );
    if (home !== undefined && others.length === 0)
      homes.set(home, [...(homes.get(home) ?? []), word]);
  }
  return homes;
}

/** The only clause that states the first number of a claim. */
function homeOfNumber({ facts }: Claim, said: readonly Facts[]): Facts | undefined {
  const number = facts.quantities.find(({ unit }) => unit !== '');
  if (number === undefined) return undefined;
  const [home, ...others] = said.filter(({ quantities }) =>
    quantities.some((one) => sameQuantity(one, number)),
  );
  return others.length === 0 ? home : undefined;
}

/** Whether the number belongs to a subject of its own, of which the claim has no word. */
function isForeignNumber(
  home: Facts,
  {
    claim,
    homes,
    units,
  }: {
    readonly claim: Claim;
    readonly homes: ReadonlyMap<Facts, readonly string[]>;
    readonly units: readonly Said[];
  },
): boolean {
  if (homes.size === 0 || (home.inherited.size === 0 && !isSetOff(home, units))) return false;
  const { content, words } = claim.facts;
  return (
    topicWords([...home.content, ...home.inherited]).some((word) => !hasNearForm(words, word)) &&
    !topicWords(content).some((word) => home.words.has(word))
  );
}

/** "Films are lent for a month" of "books are lent for a month, films for a week": the number of what was spoken of before. */
function isOfEarlier(
  home: Facts,
  {
    claim,
    homes,
    said,
  }: {
    readonly claim: Claim;
    readonly homes: ReadonlyMap<Facts, readonly string[]>;
    readonly said: readonly Facts[];
  },
): boolean {
  const [subject = ''] = topicWords(claim.facts.content);
  const [other] = topicWords(home.content);
  const own = [...homes].find(([, words]) => words.includes(subject))?.[0];
  return (
    own !== undefined &&
    other !== undefined &&
    own.inherited.size === 0 &&
    said.indexOf(own) > said.indexOf(home) &&
    !hasNearForm(claim.facts.words, other)
  );
}

/** Whether two clauses with subjects of their own each say something that the claim leaves out. */
function isOfTwo(
  homes: ReadonlyMap<Facts, readonly string[]>,
  { claim: { facts }, said }: { readonly claim: Claim; readonly said: readonly Facts[] },
): boolean {
  const [subject = ''] = topicWords(facts.content);
  const leftOut = (clause: Facts) =>
    topicWords(clause.content).filter((word) => !hasNearForm(facts.words, word));
  return [...homes].some(([home, own]) => {
    if (home.inherited.size > 0) return false;
    const others = [...homes.keys()].filter((other) => other !== home);
    const isSplit =
      leftOut(home).length > 0 &&
      others.some((other) => other.inherited.size === 0 && leftOut(other).length > 0);
    if (isSplit) return true;
    // The subject of the claim stands in an earlier clause, which may lend its verb, and this one has another subject.
    const [first] = topicWords(home.content);
    return (
      first !== undefined &&
      !own.includes(subject) &&
      others.some(
        (other) => homes.get(other)?.includes(subject) && said.indexOf(other) < said.indexOf(home),
      ) &&
      !hasNearForm(facts.words, first)
    );
  });
}

/** Whether a clause stands behind a comma or the like, and not only behind "and". */
function isSetOff({ form }: Facts, units: readonly Said[]): boolean {
  const unit = units.find((one) => one.form.includes(form));
  if (unit === undefined) return false;
  const at = unit.form.indexOf(form);
  return at === 0 ? units.length > 1 : /[,;:–—(]\s*(?:\p{L}+\s)?$/u.test(unit.form.slice(0, at));
}

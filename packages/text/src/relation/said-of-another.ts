import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { hasTopic, type SubjectGroup, subjectGroups, topicOf } from '../evidence/subject-groups.ts';
import type { Facts } from '../statement/facts-of.ts';
import { sameQuantity } from '../statement/quantities.ts';
import { hasNearForm, topicWords } from '../statement/topic-words.ts';

/** Whether a place says of something else what is claimed of one thing. */
export const isSaidOfAnother = (claim: Claim, units: readonly Said[]): boolean =>
  isOfOtherSubject(claim, units) || isOfTwoSentences(claim, units) || isAllElsewhere(claim, units);

/** "The vault is for two players" of "the tower is for two players; the vault is for four". */
function isOfOtherSubject({ clauses }: Claim, units: readonly Said[]): boolean {
  if (units.some(({ isRow, plain }) => isRow || plain.includes(': '))) return false;
  const groups = subjectGroups(units);
  const isAlone = clauses.length === 1;
  return groups.length > 1 && clauses.some((clause) => isMoved(clause, { groups, isAlone }));
}

/** Whether a number of a clause, or a word if it is the only clause, stands with another subject only. */
function isMoved(
  clause: Facts,
  { groups, isAlone }: { readonly groups: readonly SubjectGroup[]; readonly isAlone: boolean },
): boolean {
  const [subject, ...rest] = topicWords([...clause.inherited, ...clause.content]);
  if (subject === undefined || clause.isDenial) return false;
  const words = new Set([...clause.inherited, ...clause.words]);
  const own = groups.filter((group) => hasTopic(group, subject));
  // Only of two subjects side by side.
  if (!own.some((group) => hasNearForm(new Set(topicOf(group).slice(0, 1)), subject))) return false;
  const isElsewhere = (homes: readonly SubjectGroup[]) =>
    homes.length > 0 &&
    homes.every((group) => {
      const [other] = topicOf(group);
      return other !== undefined && !own.includes(group) && !hasNearForm(words, other);
    });
  const hasMovedNumber = clause.quantities.some((number) =>
    isElsewhere(
      groups.filter((group) =>
        group.some(({ quantities }) => quantities.some((one) => sameQuantity(one, number))),
      ),
    ),
  );
  if (hasMovedNumber || !isAlone) return hasMovedNumber;
  // What has no word of its own may share that of the other one ("cats arrive in a box and dogs on a lead").
  return (
    own.every((group) => topicOf(group).some((word) => !hasNearForm(words, word))) &&
    rest.some((word) => isElsewhere(groups.filter((group) => hasTopic(group, word))))
  );
}

const BACK =
  /^(?:\p{L}+\s){0,3}(?:it|they|them|this|these|those|that|its|their|both|he|she|there|then|otherwise|after that|such|es|er|sie|ihn|ihm|diese[rsnm]?|dies|da[bfmvrz]\p{L}+|dann|sonst|danach|beide|il|elle|ils|elles|ce|cela|ceci|cette|ces|ensuite|sinon|lo|los|las|esto|este|esta|estos|estas|ellos|ellas|se|después|su|sus)(?!\p{L})/iu;

/** A claim of one clause without number or day that takes its words from two sentences, of which none is about the other. */
function isOfTwoSentences({ facts, clauses }: Claim, units: readonly Said[]): boolean {
  const [first, second] = units;
  if (!first || !second || clauses.length > 1 || first.isHeading || first.isRow) return false;
  if (facts.isDenial || facts.calendar.length > 0) return false;
  if (facts.quantities.some(({ unit }) => unit !== '') || BACK.test(second.plain)) return false;
  const isOnlyIn = (one: Said, other: Said) => (word: string) =>
    hasNearForm(one.words, word) &&
    !hasNearForm(other.words, word) &&
    !hasNearForm(one.context, word);
  const topic = topicWords(facts.content);
  return topic.some(isOnlyIn(first, second)) && topic.some(isOnlyIn(second, first));
}

/** "Trees with bare roots all year" of "with bare roots in autumn and in pots all year". */
function isAllElsewhere({ facts, clauses }: Claim, units: readonly Said[]): boolean {
  if (!facts.scope.isUniversal || clauses.length > 1) return false;
  const said = units.flatMap((unit) => unit.clauses());
  const wide = said.filter(({ scope }) => scope.isUniversal);
  const isOfMore = ({ content }: Facts) =>
    topicWords(content).some((word) => !hasNearForm(facts.words, word));
  if (wide.length === 0 || !wide.every(isOfMore)) return false;
  const [, ...rest] = topicWords(facts.content);
  return rest.some((word) => {
    const homes = said.filter(({ words }) => hasNearForm(words, word));
    return homes.length > 0 && !homes.some((home) => wide.includes(home));
  });
}

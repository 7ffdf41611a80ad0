import type { Facts } from '../statement/facts-of.ts';
import { hasNearForm, topicWords } from '../statement/topic-words.ts';
import type { Said } from './said.ts';

/** Clauses side by side that say something of one subject. */
export type SubjectGroup = readonly Facts[];

// What can begin no statement of its own: pronouns, numbers and words that lead to a condition, a reason or a time.
const GOES_ON =
  /^(?:(?:and|or|but|because|since|as|so|if|when|while|unless|until|before|after|und|oder|aber|weil|da|denn|wenn|falls|sofern|sobald|et|ou|mais|parce|car|si|quand|lorsque|y|o|pero|porque|cuando|e|ma)\s)*(?:[\p{Nd}€$£]|(?:it|they|them|this|these|those|that|he|she|its|their|both|you|we|one|two|three|four|five|six|seven|eight|nine|ten|because|since|if|when|unless|as|so|until|before|after|es|er|sie|ihn|diese[rsnm]?|dies|da\p{L}+|wir|weil|wenn|falls|sofern|sobald|zwei|drei|vier|fünf|il|elle|ils|elles|ce|cela|ceux|on|vous|nous|si|quand|lorsque|lo|esto|este|esta|estos|estas|ellos|ellas|se|usted|cuando|porque)(?!\p{L}))/iu;
/** Behind "and" a subject has an article or a capital. */
const NAMED =
  /^(?:(?:and|und|et|y|e|en)\s)?(?:\p{Lu}|l['’]|(?:the|an?|our|your|each|every|der|die|das|den|eine?[rmn]?|unsere?[rmn]?|jede[rsnm]?|le|la|les|une?|nos|notre|chaque|el|los|las|un[ao]?|nuestr[oa]s?|cada|il|lo|gli|de|het|een)\s)/u;
const SET_OFF = /[,;:–—(]\s*(?:\p{L}+\s)?$/u;

/** The clauses of some neighbouring sentences by what they are about, in order. */
export function subjectGroups(units: readonly Said[]): readonly SubjectGroup[] {
  const [first, ...others] = units;
  if (first === undefined) return [];
  return others.reduce((groups, unit) => joined(groups, groupsOf(unit)), groupsOf(first));
}

/** "It costs 9 euros" goes on about what stands before it. */
function joined(
  groups: readonly SubjectGroup[],
  next: readonly SubjectGroup[],
): readonly SubjectGroup[] {
  const [first, ...rest] = next;
  const last = groups.at(-1);
  const isNew = !last || !first?.[0] || !GOES_ON.test(first[0].form.trim());
  return isNew ? [...groups, ...next] : [...groups.slice(0, -1), [...last, ...first], ...rest];
}

/** Passages are remembered, and asked about again and again. */
const known = new WeakMap<Said, readonly SubjectGroup[]>();

function groupsOf(unit: Said): readonly SubjectGroup[] {
  const made = known.get(unit) ?? makeGroups(unit);
  known.set(unit, made);
  return made;
}

function makeGroups(unit: Said): readonly SubjectGroup[] {
  const groups: Facts[][] = [];
  let from = 0;
  for (const [at, clause] of unit.clauses().entries()) {
    const form = clause.form.trim();
    const found = unit.form.indexOf(form, from);
    from = Math.max(from, found);
    const isBeginning = at === 0 || (found >= 0 && SET_OFF.test(unit.form.slice(0, found)));
    const last = groups.at(-1);
    const isNew =
      clause.inherited.size === 0 &&
      !GOES_ON.test(form) &&
      (isBeginning || (NAMED.test(form) && !isSharedFigure(clause, last)));
    if (last && !isNew) last.push(clause);
    else groups.push([clause]);
  }
  return groups;
}

/** "To Norway and Sweden for 14 euros": a figure behind two names, of which the first has none, is that of both. */
const isSharedFigure = (clause: Facts, before: SubjectGroup | undefined): boolean =>
  hasFigure(clause) && before !== undefined && !before.some(hasFigure);

const hasFigure = ({ quantities, calendar }: Facts): boolean =>
  quantities.length + calendar.length > 0;

/** What a group is about comes first. */
export const topicOf = (group: SubjectGroup): string[] =>
  group.flatMap(({ content }) => topicWords(content));

export const hasTopic = (group: SubjectGroup, word: string): boolean =>
  group.some(({ words }) => hasNearForm(words, word));

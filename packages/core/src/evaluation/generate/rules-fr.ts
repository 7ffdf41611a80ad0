import {
  type Draft,
  FIGURE,
  firstThought,
  isShortName,
  numberIn,
  type Rule,
  swapWords,
} from './phrase.ts';

const turned = (text: string): string =>
  swapWords(text, { notre: 'votre', nos: 'vos', nous: 'vous' });

const HANGING =
  /(?:^|[\s'’])(?:il|elle|ils|elles|vous|votre|vos|cela|ceci|ce|cet|cette|ces|celui|celle|lui|leurs?|ci-dessous|ci-dessus)\b/i;
const VERBLIKE = /\b(?:est|sont|était|a|ont|peut|peuvent|si|quand|que|qui)\b/;
const isSubject = (text: string, most = 7): boolean =>
  isShortName(text, most) &&
  /^(?:le|la|les|l['’]|un|une|des|notre|nos|tou[ts]|toutes?|chaque)\b/i.test(text) &&
  !HANGING.test(text) &&
  !VERBLIKE.test(text);

const costs: Rule = (sentence, { lower }) => {
  const [, subject = '', verb, rest = ''] =
    sentence.match(/^(.{3,60}?) (coûte|coûtent) (.+)$/) ?? [];
  const figure = firstThought(rest).match(FIGURE)?.[0];
  if (verb === undefined || figure === undefined || !isSubject(subject, 8)) return null;
  return draft(`Combien ${verb} ${turned(lower(subject))} ?`, numberIn(figure));
};

const takes: Rule = (sentence, { lower }) => {
  const [, subject = '', verb, rest = ''] =
    sentence.match(/^(.{3,60}?) (dure|durent|prend|prennent) (.+)$/) ?? [];
  const time = firstThought(rest).match(
    /(\d+)\s?(?:minutes?|heures?|jours?|semaines?|mois|h|min)\b/,
  )?.[1];
  if (verb === undefined || time === undefined || !isSubject(subject, 8)) return null;
  return draft(`Combien de temps ${verb} ${turned(lower(subject))} ?`, time);
};

const youCan: Rule = (sentence) => {
  const [, verb, rest = ''] = sentence.match(/^Vous (pouvez|devez) (\p{Ll}.+)$/u) ?? [];
  const thought = firstThought(rest).replace(/^(?:aussi|également) /, '');
  if (verb === undefined || HANGING.test(thought) || isLong(thought)) return null;
  return draft(`${verb === 'pouvez' ? 'Peut-on' : 'Doit-on'} ${turned(thought)} ?`);
};

const weDo: Rule = (sentence) => {
  const [, verb, rest = ''] = sentence.match(/^Nous (\p{Ll}+)ons (.+)$/u) ?? [];
  const thought = firstThought(rest);
  if (verb === undefined || HANGING.test(thought) || isLong(thought) || /\bpas\b/.test(thought))
    return null;
  if (/^(?:av|ser|aur|espér|fais)$/.test(verb)) return null;
  return draft(`Est-ce que vous ${verb.replace(/ge$/, 'g')}ez ${turned(thought)} ?`);
};

const stated: Rule = (sentence, { lower }) => {
  const [, subject = '', verb, rest = ''] =
    sentence.match(/^(.{3,50}?) (est|sont|peut|peuvent|doit|doivent) (.+)$/) ?? [];
  const thought = firstThought(rest);
  if (verb === undefined || !isSubject(subject, 6) || /\bpas\b/.test(thought)) return null;
  if (HANGING.test(thought) || isLong(thought) || /^(?:le|la|les|un|une|des|l['’])/.test(thought))
    return null;
  return draft(
    `Est-ce que ${turned(lower(subject))} ${verb} ${turned(thought)} ?`.replace(
      /que (?=[aeiouéèh])/i,
      'qu’',
    ),
  );
};

const isLong = (thought: string): boolean => thought.split(' ').length > 13;
const draft = (question: string, fact?: string): Draft => ({
  question,
  ...(fact !== undefined && { fact }),
});

export const FRENCH: readonly Rule[] = [costs, takes, youCan, weDo, stated];

/** As the visitor doubts a sentence of the business. */
export function doubtFrench(sentence: string, lower: (text: string) => string): string | null {
  const thought = firstThought(sentence);
  if (HANGING.test(thought) || /\b(?:nous|pas)\b/i.test(thought)) return null;
  if (thought.split(' ').length > 14) return null;
  return `Est-il vrai que ${turned(lower(thought))} ?`.replace(/que (?=[aeiouéè])/i, 'qu’');
}

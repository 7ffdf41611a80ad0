import {
  type Draft,
  FIGURE,
  firstThought,
  isShortName,
  numberIn,
  type Rule,
  swapWords,
} from './phrase.ts';

const FORMS = ['', 'e', 'en', 'em', 'er', 'es'];
const OUR = Object.fromEntries(FORMS.map((form) => [`unser${form}`, `Ihr${form}`]));
const YOUR = Object.fromEntries(FORMS.map((form) => [`ihr${form}`, `mein${form}`]));
const turned = (text: string): string => swapWords(text, { ...OUR, ...YOUR, sich: 'mich' });

const HANGING =
  /\b(?:Sie|es|er|sie|ihn|ihm|ihnen|Ihnen|uns|dies\w*|jene\w*|dort|dafür|dazu|davon|damit|dabei|daran|darin|darauf|deshalb|sonst|beide|welche\w*|man)\b/;
const VERBLIKE = /\b(?:ist|sind|war|hat|haben|wird|werden|kann|können|wenn|weil|dass|ob)\b/;
const isSubject = (text: string, most = 6): boolean =>
  isShortName(text, most) &&
  !HANGING.test(text) &&
  !VERBLIKE.test(text) &&
  !/^(?:Im|In|Am|An|Auf|Von|Vom|Zum|Zur|Mit|Bei|Für|Ab|Bis|Nach|Vor|Aus|Um|Zu|Bitte)\b/.test(text);

const costs: Rule = (sentence, { lower }) => {
  const [, subject = '', verb, rest = ''] =
    sentence.match(/^(.{3,60}?) (kostet|kosten) (.+)$/) ?? [];
  const figure = firstThought(rest).match(FIGURE)?.[0];
  if (verb === undefined || figure === undefined || !isSubject(subject, 8)) return null;
  return draft(`Was ${verb} ${turned(lower(subject))}?`, numberIn(figure));
};

const takes: Rule = (sentence, { lower }) => {
  const [, subject = '', verb, rest = ''] =
    sentence.match(/^(.{3,60}?) (dauert|dauern) (.+)$/) ?? [];
  const [, number] =
    firstThought(rest).match(
      /(\d+)\s?(?:Minuten?|Stunden?|Tage?n?|Wochen?|Werktage?n?|Monate?n?)\b/,
    ) ?? [];
  if (verb === undefined || number === undefined || !isSubject(subject, 8)) return null;
  return draft(`Wie lange ${verb} ${turned(lower(subject))}?`, number);
};

const opens: Rule = (sentence, { lower }) => {
  const [, subject = '', verb, what] =
    sentence.match(
      /^(.{3,50}?) (ist|sind) .*\d.* (geöffnet|offen|besetzt|geschlossen|erreichbar)[.!]$/,
    ) ?? [];
  if (verb === undefined || what === undefined || !isSubject(subject)) return null;
  return draft(`Wann ${verb} ${turned(lower(subject))} ${what}?`);
};

const youCan: Rule = (sentence) => {
  const [, verb, rest = ''] = sentence.match(/^Sie (können|dürfen|müssen|brauchen) (.+)$/) ?? [];
  const thought = firstThought(rest).replace(/\b(?:auch|nicht|jederzeit) /, '');
  if (verb === undefined || HANGING.test(thought) || isLong(thought)) return null;
  const asked = { können: 'Kann', dürfen: 'Darf', müssen: 'Muss', brauchen: 'Brauche' };
  if (verb !== 'können' && verb !== 'dürfen' && verb !== 'müssen' && verb !== 'brauchen')
    return null;
  return draft(`${asked[verb]} ich ${turned(thought)}?`);
};

const weDo: Rule = (sentence) => {
  const [, verb, rest = ''] = sentence.match(/^Wir (\p{Ll}+n) (.+)$/u) ?? [];
  const thought = firstThought(rest).replace(/\b(?:auch|nicht|gern|gerne) /, '');
  if (verb === undefined || HANGING.test(thought) || isLong(thought)) return null;
  if (/^(?:sind|haben|waren|hatten|bitten|hoffen|freuen|wissen|werden)$/.test(verb)) return null;
  if (/\bkein/.test(thought)) return null;
  return draft(`${verb.charAt(0).toUpperCase()}${verb.slice(1)} Sie ${turned(thought)}?`);
};

const inverted: Rule = (sentence, { lower }) => {
  const [, subject = '', verb = '', rest = ''] =
    sentence.match(/^(.{3,50}?) (ist|sind|kann|können|darf|dürfen|muss|müssen) (.+)$/) ?? [];
  const thought = firstThought(rest).replace(/\b(?:nicht|auch) /, '');
  if (verb === '' || !isSubject(subject, 5) || /\bkein/.test(thought)) return null;
  if (HANGING.test(thought) || isLong(thought) || thought.split(' ').length < 2) return null;
  if (/^(?:der|die|das|ein|eine)\b/.test(thought) && /^(?:ist|sind)$/.test(verb)) return null;
  return draft(
    `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${turned(lower(subject))} ${turned(thought)}?`,
  );
};

const isLong = (thought: string): boolean => thought.split(' ').length > 12;
const draft = (question: string, fact?: string): Draft => ({
  question,
  ...(fact !== undefined && { fact }),
});

export const GERMAN: readonly Rule[] = [costs, takes, opens, youCan, weDo, inverted];

/** As the visitor doubts a sentence of the business. */
export function doubtGerman(sentence: string): string | null {
  const thought = firstThought(sentence);
  if (HANGING.test(thought) || /\b(?:Ihr\w*|wir|Wir)\b/.test(thought)) return null;
  return thought.split(' ').length > 14 ? null : `Stimmt das: ${thought}?`;
}

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
  swapWords(text, { nuestro: 'su', nuestra: 'su', nuestros: 'sus', nuestras: 'sus', nos: 'les' });
const asVisitor = (text: string): string =>
  swapWords(text, { su: 'mi', sus: 'mis', tu: 'mi', tus: 'mis' });

const HANGING =
  /\b(?:él|ella|ellos|ellas|usted|ustedes|esto|eso|este|esta|estos|estas|ese|esa|esos|esas|ello|allí|ahí|le|les|lo)\b/i;
const VERBLIKE = /\b(?:es|son|está|están|ha|han|puede|pueden|si|cuando|que|quien)\b/;
const isSubject = (text: string, most = 7): boolean =>
  isShortName(text, most) &&
  /^(?:el|la|los|las|un|una|nuestr[oa]s?|tod[oa]s|cada)\b/i.test(text) &&
  !HANGING.test(text) &&
  !VERBLIKE.test(text);

const costs: Rule = (sentence, { lower }) => {
  const [, subject = '', verb, rest = ''] =
    sentence.match(/^(.{3,60}?) (cuesta|cuestan) (.+)$/) ?? [];
  const figure = firstThought(rest).match(FIGURE)?.[0];
  if (verb === undefined || figure === undefined || !isSubject(subject, 8)) return null;
  return draft(`¿Cuánto ${verb} ${turned(lower(subject))}?`, numberIn(figure));
};

const takes: Rule = (sentence, { lower }) => {
  const [, subject = '', verb, rest = ''] =
    sentence.match(/^(.{3,60}?) (tarda|tardan|dura|duran) (.+)$/) ?? [];
  const time = firstThought(rest).match(
    /(\d+)\s?(?:minutos?|horas?|días?|semanas?|mes(?:es)?)\b/,
  )?.[1];
  if (verb === undefined || time === undefined || !isSubject(subject, 8)) return null;
  return draft(`¿Cuánto ${verb} ${turned(lower(subject))}?`, time);
};

const youCan: Rule = (sentence) => {
  const [, verb, rest = ''] = sentence.match(/^(Puedes?|Debes?) (.+)$/) ?? [];
  const thought = firstThought(rest).replace(/^también /, '');
  const [infinitive = ''] = thought.split(' ');
  if (verb === undefined || !/(?:ar|er|ir)$/.test(infinitive)) return null;
  if (HANGING.test(thought) || isLong(thought)) return null;
  return draft(`¿${verb.startsWith('P') ? 'Puedo' : 'Debo'} ${asVisitor(turned(thought))}?`);
};

const VERBS: Readonly<Record<string, string>> = {
  ...{ enviamos: 'envían', entregamos: 'entregan', ofrecemos: 'ofrecen', aceptamos: 'aceptan' },
  ...{
    tenemos: 'tienen',
    abrimos: 'abren',
    cerramos: 'cierran',
    hacemos: 'hacen',
    vendemos: 'venden',
  },
  ...{ alquilamos: 'alquilan', reparamos: 'reparan', cobramos: 'cobran', admitimos: 'admiten' },
  ...{ devolvemos: 'devuelven', disponemos: 'disponen', organizamos: 'organizan', damos: 'dan' },
  ...{ recogemos: 'recogen', servimos: 'sirven', cambiamos: 'cambian', reembolsamos: 'reembolsan' },
};

const weDo: Rule = (sentence) => {
  const [, first = '', rest = ''] = sentence.match(/^(?:No )?(\p{L}+mos) (.+)$/u) ?? [];
  const verb = VERBS[first.toLowerCase()];
  const thought = firstThought(rest);
  if (verb === undefined || HANGING.test(thought) || isLong(thought)) return null;
  return draft(`¿${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${turned(thought)}?`);
};

const stated: Rule = (sentence) => {
  const [, subject = '', verb, rest = ''] =
    sentence.match(/^(.{3,50}?) (es|son|está|están|puede|pueden|debe|deben) (.+)$/) ?? [];
  const thought = firstThought(rest);
  if (verb === undefined || !isSubject(subject, 6) || HANGING.test(thought) || isLong(thought))
    return null;
  if (/^(?:el|la|los|las|un|una)\b/.test(thought)) return null;
  const asked = turned(subject);
  return draft(`¿${asked.charAt(0).toUpperCase()}${asked.slice(1)} ${verb} ${turned(thought)}?`);
};

const isLong = (thought: string): boolean => thought.split(' ').length > 13;
const draft = (question: string, fact?: string): Draft => ({
  question,
  ...(fact !== undefined && { fact }),
});

export const SPANISH: readonly Rule[] = [costs, takes, youCan, weDo, stated];

/** As the visitor doubts a sentence of the business. */
export function doubtSpanish(sentence: string, lower: (text: string) => string): string | null {
  const thought = firstThought(sentence);
  if (HANGING.test(thought) || /\b(?:no|su|sus)\b/i.test(thought)) return null;
  if (thought.split(' ').length > 14 || /\p{L}+mos\b/u.test(thought)) return null;
  return `¿Es verdad que ${turned(lower(thought))}?`;
}

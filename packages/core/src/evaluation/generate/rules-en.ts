import {
  type Draft,
  FIGURE,
  firstThought,
  isShortName,
  numberIn,
  type Rule,
  swapWords,
} from './phrase.ts';

/** As the visitor says what the business says of both. */
const turned = (text: string): string =>
  swapWords(text.replace(SUBJECT_YOU, '$1 I').replace(/\bI are\b/g, 'I am'), {
    ...{ we: 'you', us: 'you', our: 'your', ours: 'yours' },
    ...{ you: 'me', your: 'my', yours: 'mine', yourself: 'myself' },
  });

/** Where "you" does something; elsewhere something is done to you. */
const SUBJECT_YOU =
  /\b(if|when|as|until|before|after|that|while|once|than|because|unless|where|what|which|and|or) you\b/gi;

/** Subjects that hang on what was said before, and words that make a subject more than a name. */
const HANGING =
  /\b(?:it|they|them|this|that|these|those|there|he|she|his|her|him|their|its|which|who|both|neither|one|some|others?|such|then|here|above|below|following)\b/i;
const VERBLIKE =
  /\b(?:is|are|was|were|be|has|have|do|does|can|may|must|will|should|if|when|while|after|before|until|than|as|takes?|lasts?|costs?|needs?|includes?|\w+ing|\w{3,}ed)\b/i;
/** What opens a sentence and is not its subject. */
const OPENING =
  /^(?:from|for|in|on|at|with|to|of|by|between|within|during|since|per|without|examples?|part)\b/i;
const isSubject = (text: string, most = 6): boolean =>
  isShortName(text, most) &&
  !HANGING.test(text) &&
  !VERBLIKE.test(text) &&
  !OPENING.test(text) &&
  !/\b(?:we|you|us|today|now)\b/i.test(text);

const costs: Rule = (sentence, { lower }) => {
  const [, subject = '', verb, rest = ''] = sentence.match(/^(.{3,60}?) (costs?)\s+(.+)$/) ?? [];
  const figure = firstThought(rest).match(FIGURE)?.[0];
  if (verb === undefined || figure === undefined || !isSubject(subject, 8)) return null;
  // "E-bikes cost £20 more": that is not what they cost.
  if (
    /^\s*(?:more|less|extra|off|cheaper)\b/.test(rest.slice(rest.indexOf(figure) + figure.length))
  )
    return null;
  const aux = verb === 'costs' ? 'does' : 'do';
  return draft(`How much ${aux} ${turned(lower(subject))} cost?`, numberIn(figure));
};

const takes: Rule = (sentence, { lower }) => {
  const [, subject = '', verb, rest = ''] =
    sentence.match(/^(.{3,60}?) (takes?|lasts?)\s+(.+)$/) ?? [];
  const time = rest.match(
    /^(?:about |around |up to |roughly )?(\d[\d.,]*)[^.]{0,12}\b(?:minute|hour|day|week|month|year|working)/,
  );
  if (verb === undefined || !time || !isSubject(subject, 8)) return null;
  const bare = verb.replace(/s$/, '');
  const aux = bare === verb ? 'do' : 'does';
  return draft(`How long ${aux} ${turned(lower(subject))} ${bare}?`, numberIn(time[1] ?? ''));
};

const opens: Rule = (sentence, { lower }) => {
  const [, subject = '', verb, what] =
    sentence.match(/^(.{2,50}?) (is|are) (open|closed|staffed|available|served)\b.{0,40}\d/) ?? [];
  if (verb === undefined || what === undefined) return null;
  if (/^we$/i.test(subject)) return draft(`When are you ${what}?`);
  return isSubject(subject) ? draft(`When ${verb} ${turned(lower(subject))} ${what}?`) : null;
};

const youCan: Rule = (sentence) => {
  const [, verb, rest = ''] =
    sentence.match(/^You (can|may|must|need to|have to|do not need to|do not have to)\s+(.+)$/) ??
    [];
  const thought = firstThought(rest).replace(/^(?:also|always|then|now) /, '');
  if (verb === undefined || HANGING.test(thought) || isLong(thought)) return null;
  if (/^(?:see|find|read|think|need|want|feel|notice|have|experience|be)\b/.test(thought))
    return null;
  const ask = /^(?:can|may)$/.test(verb) ? 'Can I' : 'Do I have to';
  return draft(`${ask} ${turned(thought)}?`);
};

const weDo: Rule = (sentence) => {
  const [, not, rest = ''] = sentence.match(/^We (?:(do not|don’t|don't|cannot|can) )?(.+)$/) ?? [];
  const thought = firstThought(rest).replace(/^(?:also|always|usually|only|then|normally) /, '');
  const [verb = ''] = thought.split(' ');
  if (thought.split(' ').length < 2 || HANGING.test(thought) || isLong(thought)) return null;
  if (
    /^(?:are|were|was|will|had|would|have|may|must|should|never|no|ask|hope|know|think|wish|love|believe|count|therefore|want|process|need)$|ed$/i.test(
      verb,
    )
  )
    return null;
  return draft(`${not?.startsWith('can') ? 'Can' : 'Do'} you ${turned(thought)}?`);
};

const inverted: Rule = (sentence, { lower }) => {
  const [, subject = '', verb = '', rest = ''] =
    sentence.match(/^(.{3,50}?) (is|are|can|cannot|may|must|will) (.+)$/) ?? [];
  const thought = firstThought(rest).replace(/^(?:not|also|always|usually|only|never) /, '');
  if (verb === '' || !isSubject(subject, 5) || /^(?:you|we|i)$/i.test(subject)) return null;
  if (HANGING.test(thought) || isLong(thought) || thought.split(' ').length < 2) return null;
  // "The rim is a part of …" asks what nobody asks; so does what was done once.
  if (
    /^(?:a|an|the|about|more|most|why|where|how|what|at|in|from|on|for|of|with|to|part|due|called|made)\b/.test(
      thought,
    ) &&
    /^(?:is|are)$/.test(verb)
  )
    return null;
  const asked = verb === 'cannot' ? 'can' : verb === 'may' ? 'can' : verb;
  return draft(
    `${asked.charAt(0).toUpperCase()}${asked.slice(1)} ${turned(lower(subject))} ${turned(thought)}?`,
  );
};

const isLong = (thought: string): boolean => thought.split(' ').length > 12;

const draft = (question: string, fact?: string): Draft => ({
  question,
  ...(fact !== undefined && { fact }),
});

export const ENGLISH: readonly Rule[] = [costs, takes, opens, youCan, weDo, inverted];

/** Whether a heading can be understood where it does not stand: "How long does it last?" cannot, nor can "Getting in". */
export const standsAlone = (heading: string): boolean =>
  !HANGING.test(heading) &&
  !/(?:\b(?:in|on|up|out|off|over|away|around)|step by step)\??$/i.test(heading);

/** "How to return a parcel" as somebody asks it. */
export function howToEnglish(heading: string): string | null {
  const [, word, rest] = heading.match(/^(how|when|where|what) to (\w.+)$/i) ?? [];
  if (word === undefined || rest === undefined || !rest.includes(' ')) return null;
  const asked = {
    how: 'How do I',
    when: 'When should I',
    where: 'Where can I',
    what: 'What should I',
  };
  const key = word.toLowerCase();
  if (key !== 'how' && key !== 'when' && key !== 'where' && key !== 'what') return null;
  return `${asked[key]} ${turned(rest)}?`;
}

/** As the visitor doubts a sentence of the business; null where it speaks to the visitor. */
export function doubtEnglish(sentence: string, lower: (text: string) => string): string | null {
  const thought = firstThought(sentence);
  if (/\byour?\b/i.test(thought) || HANGING.test(thought) || thought.split(' ').length > 14)
    return null;
  if (
    /^(?:if|when|for|in|on|at|after|before|with|from|to|until|as|please|within|because|do|never|add|take|use|check|since|while|by|every|once)\b/i.test(
      thought,
    )
  )
    return null;
  if (!/ (?:costs?|takes?|is|are|can|add|send|charge|offer|pay|last)\b/.test(thought)) return null;
  return `Is it true that ${turned(lower(thought))}?`;
}

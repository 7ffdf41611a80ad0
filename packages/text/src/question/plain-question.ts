import { plainAge } from './age-in-question.ts';

/** "hasnt", "can't": what stop words and denials are told by are whole words. */
const CONTRACTED =
  /(?<![\p{L}'’])(do|does|did|is|was|were|are|would|could|should|has|have|had|ca|wo)n['’]?t(?![\p{L}'’])/giu;
const STEMS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will' };

/** What opens and closes a message and asks nothing. */
const GREETING =
  /^\s*(?:(?:hi|hiya|hello|hey|ok|okay|okey|btw|um+|hm+|oh|cool|great|perfect|alright|thanks|thank you|thx|hallo|moin|servus|danke|bonjour|salut|merci|hola|gracias|ciao|grazie)(?: there)?[\s,.!:–—-]+)+(?=\S)/iu;
const CLOSING = /[\s,]+(?:tho|lol|haha+|pls|plz|thx|cheers|btw)\s*(?=[?!.]*\s*$)/iu;

/** What asks for nothing, whatever stands around it. */
const FILLER =
  /(?<![\p{L}'’-])(?:actually|really|basically|honestly|literally|meanwhile|maybe|perhaps|anyway|anyways|possibly|please|eigentlich|vielleicht|bitte|überhaupt|zufällig|vraiment|peut-être|svp|du coup|s['’]il (?:vous|te) plaît|por favor|realmente|quizás?|per favore)(?![\p{L}'’-])\s*/giu;

/** What is typed short, by what pages write. */
const SHORT: Readonly<Record<string, string>> = {
  appt: 'appointment',
  appts: 'appointments',
  mins: 'minutes',
  hrs: 'hours',
  wks: 'weeks',
  yrs: 'years',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  wknd: 'weekend',
  wkend: 'weekend',
  bday: 'birthday',
  xmas: 'christmas',
  pls: 'please',
  plz: 'please',
  ur: 'your',
  b4: 'before',
};
const SHORT_WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${Object.keys(SHORT).join('|')})(?![\p{L}\p{N}])`,
  'giu',
);
const WITHOUT = /(?<![\p{L}\p{N}])w\/o(?![\p{L}\p{N}])/giu;
const WITH = /(?<![\p{L}\p{N}])w\/(?=\s?\p{L})/giu;
/** "172cm": one word to nobody but a reader. */
const GLUED =
  /(?<![\p{L}\p{N}.,])(\d{1,4})(cm|mm|km|kg|mins?|hrs?|yrs?|years?|months?|weeks?|days?)(?![\p{L}\p{N}])/giu;

/**
 * A question in the words of pages: without greetings, with what is typed short written out, and ages as ranges have them (see
 * `plainAge`). What does not stand in it stays as it is.
 */
export function plainQuestion(question: string): string {
  const plain = question
    .replace(GREETING, '')
    .replace(CLOSING, '')
    .replace(GLUED, '$1 $2')
    .replace(CONTRACTED, (_, stem: string) => `${STEMS[stem.toLowerCase()] ?? stem} not`)
    .replace(WITHOUT, 'without')
    .replace(WITH, 'with ')
    .replace(SHORT_WORD, (word) => SHORT[word.toLowerCase()] ?? word);
  const asking = plain.replace(FILLER, '');
  return plainAge(/\p{L}/u.test(asking) ? asking : plain);
}

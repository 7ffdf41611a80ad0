import { functionWordLanguage } from '../language/question-language.ts';

/** Ways in which a model says what a page says. */
type RephraseKind = 'verbatim' | 'words' | 'order' | 'frame' | 'summary';

export interface Rephrased {
  readonly kind: RephraseKind;
  readonly text: string;
}

/** Faithful sentences made from a true one: itself, in other words, in another order, in a frame. */
export function rephrase(sentence: string, salt: number): Rephrased[] {
  const language = functionWordLanguage(sentence);
  const made: (readonly [RephraseKind, string])[] = [
    ['verbatim', sentence],
    ['words', otherWords(sentence, language)],
    ['order', otherOrder(sentence)],
    ['frame', framed(sentence, language, salt)],
  ];
  return made
    .filter(([kind, text]) => kind === 'verbatim' || text !== sentence)
    .map(([kind, text]) => ({ kind, text }));
}

/** Two true sentences in one. */
export function summarize(left: string, right: string): Rephrased {
  const language = functionWordLanguage(left);
  const and = { de: 'und', fr: 'et', es: 'y' }[language] ?? 'and';
  return {
    kind: 'summary',
    text: `${left.replace(/[.!]$/, '')}, ${and} ${lowered(right, language)}`,
  };
}

const WORDS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\bcosts\b/g, 'is priced at'],
    [/\bfree of charge\b/g, 'at no cost'],
    [/\bdelivery takes\b/gi, 'Delivery lasts'],
    [/\bWe ship\b/g, 'We deliver'],
    [/\bYou can\b/g, 'Customers can'],
    [/\bchildren\b/g, 'kids'],
    [/\bbook\b/g, 'reserve'],
    [/\bbegins?\b/g, 'starts'],
    [/\bplease\s/gi, ''],
    [/\bbuy\b/g, 'purchase'],
    [/\bneed\b/g, 'require'],
    [/\breceive\b/g, 'get'],
    [/\balso\s/g, ''],
    [/\bcan not\b/g, 'cannot'],
    [/\bOur\b/g, 'The'],
    [/\bYour\b/g, 'The'],
    [/\byour\b/g, 'the'],
    [/\bWe\b/g, 'They'],
    [/\bmay\b/g, 'can'],
  ],
  de: [
    [/\bkostenlos\b/g, 'gratis'],
    [/\bkostet\b/g, 'hat einen Preis von'],
    [/\bbitte\s/g, ''],
    [/\bSie können\b/g, 'Kunden können'],
    [/\bdauert\b/g, 'hat eine Dauer von'],
    [/\bbuchen\b/g, 'reservieren'],
    [/\bbrauchen\b/g, 'benötigen'],
    [/\bUnsere?\b/g, 'Die'],
    [/\bWir\b/g, 'Sie'],
    [/\bauch\s/g, ''],
    [/\bIhren?\b/g, 'den'],
  ],
  fr: [
    [/\bNous\b/g, 'Ils'],
    [/\baussi\s/g, ''],
    [/\bgratuite?\b/g, 'sans frais'],
    [/\bNotre\b/g, 'Le'],
  ],
  es: [
    [/\btambién\s/g, ''],
    [/\bNuestro\b/g, 'El'],
    [/\bNuestra\b/g, 'La'],
  ],
};

function otherWords(sentence: string, language: string): string {
  return (WORDS[language] ?? []).reduce((text, [from, to]) => text.replace(from, to), sentence);
}

const OPENING =
  /^((?:If|When|For|After|Before|On|In|At|Until|Bis|Für|Bei|Nach|Vor|Wenn|Pour|Après|Dès|Para|Desde) [^,.;:]{3,60}), ([^.;:,]{10,})([.!])$/;

/** A leading clause goes to the end, or what follows "and" comes first. */
function otherOrder(sentence: string): string {
  const opening = OPENING.exec(sentence);
  if (opening) {
    const [, first = '', rest = '', end = ''] = opening;
    return `${upper(rest)} ${first.charAt(0).toLowerCase()}${first.slice(1)}${end}`;
  }
  const parts =
    /^([^.;:,]{15,}) (and|und|et|y) ((?:we|you|it|they|wir|Sie|es|nous|vous|se)\b[^.;:]{10,})([.!])$/.exec(
      sentence,
    );
  if (!parts) return sentence;
  const [, left = '', joint = '', right = '', end = ''] = parts;
  return `${upper(right)} ${joint} ${left.charAt(0).toLowerCase()}${left.slice(1)}${end}`;
}

const FRAMES: Readonly<Record<string, readonly string[]>> = {
  en: ['Yes, ', 'According to the page, ', 'Please note that ', 'As far as I can see, '],
  de: ['Ja, ', 'Laut der Seite gilt: ', 'Bitte beachten Sie: '],
  fr: ['Oui, ', 'Selon la page, '],
  es: ['Sí, ', 'Según la página, '],
};

function framed(sentence: string, language: string, salt: number): string {
  const frames = FRAMES[language] ?? [];
  const frame = frames[salt % Math.max(1, frames.length)];
  return frame === undefined ? sentence : `${frame}${lowered(sentence, language)}`;
}

/** A first word that is no name loses its capital. */
function lowered(sentence: string, language: string): string {
  const isCommon =
    /^(?:We|You|Your|Our|The|A|An|It|If|When|For|There|All|They|In|On|At|Every|Each|After|Before|From|Please|Orders|This|These|To|Die|Der|Das|Wir|Sie|Ein|Eine|Bei|Für|Bis|Ab|Es|Im|Am|Unsere?|Les?|La|Un|Une|Nous|Vous|El|Los|Las|Se|Il|L)\b/.test(
      sentence,
    );
  return isCommon && language !== 'und'
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

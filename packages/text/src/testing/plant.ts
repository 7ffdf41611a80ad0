import { functionWordLanguage } from '../language/question-language.ts';

/** What was done to a true sentence to make it false. */
type PlantKind = 'number' | 'unit' | 'date' | 'name' | 'negation' | 'opposite' | 'invented';

export interface Planted {
  readonly kind: PlantKind;
  readonly text: string;
}

/** Wrong sentences made from a true one: one for each way that applies to it. `salt` picks among the possible replacements. */
export function plant(sentence: string, salt: number): Planted[] {
  const made: (readonly [PlantKind, string])[] = [
    ['number', otherNumber(sentence, salt)],
    ['unit', swapFirst(sentence, UNITS)],
    ['date', swapFirst(sentence, DATES)],
    ['name', otherName(sentence, salt)],
    ['negation', flipNegation(sentence)],
    ['opposite', swapFirst(sentence, OPPOSITES)],
  ];
  return made.filter(([, text]) => text !== sentence).map(([kind, text]) => ({ kind, text }));
}

/** A sentence in the language of another one that sounds like any business and stands nowhere. */
export function invent(besides: string, salt: number): Planted {
  const language = functionWordLanguage(besides);
  const list = INVENTED[language] ?? INVENTED.en ?? [];
  return { kind: 'invented', text: list[salt % list.length] ?? '' };
}

function otherNumber(sentence: string, salt: number): string {
  const numbers = [...sentence.matchAll(/(?<![\p{L}\d])\d+/gu)];
  const picked = numbers[salt % Math.max(1, numbers.length)];
  if (!picked) return sentence;
  const value = Number(picked[0]);
  const other = [value + 1, value * 2 + 3, value + 10, Math.max(1, value - 1) + 7][salt % 4] ?? 0;
  const at = picked.index;
  return sentence.slice(0, at) + String(other) + sentence.slice(at + picked[0].length);
}

const NAMES = ['Kowalski', 'Reykjavik', 'Marchetti', 'Zanzibar', 'Oberhausen', 'Fitzgerald'];

/** A name in the middle of the sentence; in German two words with a capital, as every noun has one. */
function otherName(sentence: string, salt: number): string {
  const name = NAMES[salt % NAMES.length] ?? '';
  if (functionWordLanguage(sentence) === 'de')
    return sentence.replace(
      /(?<=\p{Ll} )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u,
      `${name} ${NAMES[(salt + 1) % NAMES.length] ?? ''}`,
    );
  return sentence.replace(/(?<=\p{Ll},? )(?!I\b)\p{Lu}\p{Ll}{2,}/u, name);
}

const NEGATED: readonly (readonly [RegExp, string])[] = [
  [/\b(is|are|can|must|may|will|should|do|does) not\b/i, '$1'],
  [/\bcannot\b/i, 'can'],
  [/\bnicht\b ?/i, ''],
  [/\bkein(e|en|em|er)?\b/i, 'ein$1'],
  [/\bne (\p{L}+) pas\b/iu, '$1'],
  [/\bn['’](\p{L}+) pas\b/iu, '$1'],
];
const POSITIVE: readonly (readonly [RegExp, string])[] = [
  [/\b(is|are|can|must|may|will|should)\b(?! not)/i, '$1 not'],
  [
    /\b(we|you) (ship|offer|take|accept|keep|open|need|sell|send|repair|deliver)\b/i,
    '$1 do not $2',
  ],
  [/\b(kostet|ist|sind|können|kann|liefern|dauert|gibt es|gilt|müssen|backt)\b/i, '$1 nicht'],
  [/\b(est|sont|peut|peuvent|vend|coûte|coûtent)\b/i, 'ne $1 pas'],
  [/\b(está|es|son|puede|pueden|cuesta)\b/i, 'no $1'],
];

function flipNegation(sentence: string): string {
  for (const [pattern, by] of [...NEGATED, ...POSITIVE])
    if (pattern.test(sentence)) return sentence.replace(pattern, by);
  return sentence;
}

function swapFirst(sentence: string, pairs: readonly (readonly [RegExp, string])[]): string {
  for (const [pattern, by] of pairs)
    if (pattern.test(sentence)) return sentence.replace(pattern, by);
  return sentence;
}

const word = (text: string) => new RegExp(String.raw`(?<!\p{L})${text}(?!\p{L})`, 'iu');
const both = (left: string, right: string) => [
  [word(left), right] as const,
  [word(right), left] as const,
];

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(\d+ (?:working |business )?)days\b/i, '$1weeks'],
  [/(\d+ )weeks\b/i, '$1months'],
  [/(\d+ )months\b/i, '$1years'],
  [/(\d+ )hours\b/i, '$1days'],
  [/(\d+ )minutes\b/i, '$1hours'],
  [/(\d+ )years\b/i, '$1months'],
  [/(\d+ )Tagen?\b/i, '$1Wochen'],
  [/(\d+ )Wochen\b/i, '$1Monate'],
  [/(\d+ )Stunden\b/i, '$1Tage'],
  [/(\d+ )Minuten\b/i, '$1Stunden'],
  [/(\d+ )jours\b/i, '$1semaines'],
  [/(\d+) €/, '$1 %'],
  [/£(\d)/, '€$1'],
  [/(\d) ?%/, '$1 €'],
];

const DATES: readonly (readonly [RegExp, string])[] = [
  ['January', 'August'],
  ['April', 'October'],
  ['June', 'December'],
  ['September', 'February'],
  ['November', 'July'],
  ['Monday', 'Thursday'],
  ['Tuesday', 'Saturday'],
  ['Wednesday', 'Sunday'],
  ['Mondays', 'Thursdays'],
  ['Fridays', 'Tuesdays'],
  ['Montag', 'Donnerstag'],
  ['Samstag', 'Mittwoch'],
  ['Sonntag', 'Dienstag'],
  ['montags', 'donnerstags'],
  ['Januar', 'August'],
  ['Dezember', 'Juni'],
  ['avril', 'novembre'],
  ['juillet', 'février'],
  ['septembre', 'janvier'],
  ['lundi', 'jeudi'],
  ['samedi', 'mardi'],
  ['lunes', 'jueves'],
].flatMap(([left = '', right = '']) => both(left, right));

const OPPOSITES: readonly (readonly [RegExp, string])[] = [
  ['before', 'after'],
  ['open', 'closed'],
  ['included', 'excluded'],
  ['with', 'without'],
  ['at least', 'at most'],
  ['more', 'less'],
  ['over', 'under'],
  ['allowed', 'forbidden'],
  ['vor', 'nach'],
  ['mindestens', 'höchstens'],
  ['mit', 'ohne'],
  ['kostenlos', 'kostenpflichtig'],
  ['erlaubt', 'verboten'],
  ['geöffnet', 'geschlossen'],
  ['ouvert', 'fermé'],
  ['avec', 'sans'],
  ['avant', 'après'],
  ['gratuite', 'payante'],
  ['con', 'sin'],
  ['antes', 'después'],
].flatMap(([left = '', right = '']) => both(left, right));

const INVENTED: Readonly<Record<string, readonly string[]>> = {
  en: [
    'We also run a loyalty programme with exclusive discounts for regular customers.',
    'Our helpline answers around the clock on every day of the year.',
    'The company was founded by two brothers in a garage in Manchester.',
    'All our products come with a lifetime guarantee.',
    'A complimentary drink is served to everyone on arrival.',
    'Students receive a discount of 20 percent with a valid card.',
    'You can download our mobile app to track everything in real time.',
    'Our experts have won several national awards for quality.',
    'We guarantee the lowest price in the whole region.',
    'Payment in cryptocurrency is accepted as well.',
    'The building has a rooftop terrace with a view of the harbour.',
    'Most people choose our premium package because it is better value.',
    'A deposit of 75 euros is required for every order.',
    'For security reasons you will need to show your passport.',
    'Gift wrapping is available at the front desk for a small charge.',
    'Our warehouse in Rotterdam handles all parcels.',
    'You should contact your bank before you continue.',
    'The service is recommended by leading doctors.',
    'We plan to launch a new branch in Dublin next spring.',
    'Experienced mechanics check every single item by hand.',
  ],
  de: [
    'Außerdem gibt es ein Treueprogramm mit exklusiven Rabatten für Stammkunden.',
    'Unsere Hotline ist rund um die Uhr an jedem Tag des Jahres erreichbar.',
    'Das Unternehmen wurde von zwei Brüdern in einer Garage in Hamburg gegründet.',
    'Auf alle Produkte geben wir eine lebenslange Garantie.',
    'Bei der Ankunft wird jedem Gast ein Getränk gereicht.',
    'Studierende erhalten mit gültigem Ausweis 20 Prozent Rabatt.',
    'Mit unserer App verfolgen Sie alles in Echtzeit.',
    'Unsere Fachleute haben mehrere nationale Preise gewonnen.',
    'Wir garantieren den niedrigsten Preis der ganzen Region.',
    'Auch Kryptowährungen werden als Zahlungsmittel angenommen.',
    'Das Gebäude hat eine Dachterrasse mit Blick auf den Hafen.',
    'Die meisten Kunden wählen das Premiumpaket, weil es günstiger ist.',
    'Für jeden Auftrag ist eine Anzahlung von 75 Euro fällig.',
    'Aus Sicherheitsgründen müssen Sie Ihren Reisepass vorzeigen.',
    'Unser Lager in Rotterdam bearbeitet sämtliche Pakete.',
  ],
  fr: [
    'Nous proposons aussi un programme de fidélité avec des remises exclusives.',
    'Notre ligne est joignable à toute heure, tous les jours de l’année.',
    'L’entreprise a été fondée par deux frères dans un garage à Lyon.',
    'Tous nos produits bénéficient d’une garantie à vie.',
    'Les étudiants reçoivent une remise de 20 pour cent.',
    'Une application mobile permet de tout suivre en temps réel.',
  ],
  es: [
    'También tenemos un programa de fidelidad con descuentos exclusivos.',
    'Nuestra línea atiende a cualquier hora, todos los días del año.',
    'La empresa fue fundada por dos hermanos en un garaje de Bilbao.',
    'Todos los productos tienen garantía de por vida.',
  ],
};

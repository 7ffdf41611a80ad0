import { WORD_VALUES } from './number-words.ts';
import type { Saying } from './sayings.ts';

// Numbers that are said in words, by their share or without their minutes, each in the form that the comparison of facts knows.

/** "Two" and "a half" as "2.5"; other words before it are no number. */
const withHalf = (said: string, english = '', german = ''): string => {
  const value = WORD_VALUES[(english || german).toLowerCase()];
  return value === undefined ? said : `${value}.5`;
};

/** An hour that is named by a number or a word, moved by some minutes; other words are no time. */
const clock =
  (minutes: number) =>
  (said: string, ...hours: (string | number | undefined)[]): string => {
    const name = hours.find((one) => typeof one === 'string' && one !== '');
    const hour = Number(WORD_VALUES[String(name).toLowerCase()] ?? name);
    if (!(hour >= 1 && hour <= 24)) return said;
    const time = (hour * 60 + minutes + 24 * 60) % (24 * 60);
    return `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;
  };

/** Before a time of day without minutes, in languages that have no word behind it. */
const AT_HOUR = `(?:dalle|alle|dall['’]|all['’]|fino alle|entro le|a las|de las|desde las|hasta las)`;
const NO_MORE = String.raw`(?![\p{Nd}:.,%]*\p{Nd}|\s?(?:[€$£%]|persone|personas|anni|años|giorni|días|settimane|semanas|mesi|meses|minuti|minutos|euro|euros)(?!\p{L}))`;

/** Patterns with what takes their place, in the order in which they are tried. */
export const NUMBER_SAYINGS: readonly Saying[] = [
  [
    /(?<!\p{L})(\p{L}{2,8}) and a half(?= \p{L})|(?<!\p{L})(\p{L}{3,8})einhalb(?= \p{L})/giu,
    withHalf,
  ],
  [
    /(?<!\p{L})age[ds]? (\p{Nd}{1,2}|\p{L}+) (?:and|or) (?:over|above|older|up)(?!\p{L})/giu,
    'from the age of $1',
  ],
  [/(?<!\p{L})un['’]ora(?! e )(?!\p{L})/giu, '1 ora'],
  [/(?<=\p{Nd}\s?)(?:per cent|pour cent|por ciento|por cento|per cento)(?!\p{L})/giu, '%'],
  // Not "half an hour", "half price", which have forms of their own.
  [
    /(?<!\p{L})(?:(?:(?:the|a|one|at) )?half (?:of )?(?:the|your|its|that)(?= \p{L})|half(?= (?:of|off)\b)|die hälfte(?: (?:des|der))?|la moitié(?: d[ue])?|la mitad(?: de[l]?)?|la metà(?: de[l](?:l['’a]|l[oe])?)?|de helft(?: van)?)(?!\p{L})/giu,
    '50 % of the',
  ],
  [
    /(?<!\p{L})(?:a|one) quarter of (?=(?:the|your|its)\s(?!hour|year))|(?<!\p{L})ein viertel (?=(?:des|der|vom)\s)|(?<!\p{L})un quart d[ue] (?!heure|h)/giu,
    '25 % of ',
  ],
  [/(?<!\p{L})[$€£]\s?0[.,](\p{Nd}{2})(?!\p{Nd})/gu, '$1 cents'],
  [/(?<!\p{L})0[.,](\p{Nd}{2})\s?(?:€|euros?|\$|dollars?|£)(?!\p{L})/giu, '$1 cents'],
  [
    new RegExp(String.raw`(?<!\p{L})(${AT_HOUR})\s?(\p{Nd}{1,2})[.](\p{Nd}{2})(?!\p{Nd})`, 'giu'),
    '$1 $2:$3',
  ],
  [new RegExp(String.raw`(?<!\p{L})(${AT_HOUR})\s?(\p{Nd}{1,2})${NO_MORE}`, 'giu'), '$1 $2:00'],
  [/(?<=\p{Nd} a (?:las )?)(\p{Nd}{1,2}) horas(?!\p{L})/giu, '$1:00'],
  [/(?<!\p{L})de (\p{Nd}{1,2}) a (?=\p{Nd}{1,2}:\p{Nd}{2})/giu, 'de $1:00 a '],
];

/** Words in every spoken time and span: most texts have none, and need not be searched for each. */
export const SPOKEN =
  /(?:half|halb|halv|quarter|viertel|demi|quart|medi[ao]|cuarto|mezz|meia|kwartier|pół|trente)/iu;

/** Spoken times and spans, before anything else: "an hour" stands in "half an hour". */
export const SPOKEN_SAYINGS: readonly Saying[] = [
  [
    /(?<!\p{L})(?:(?:an? |one )?hour and a quarter|fünfviertelstunden|une heure et quart|(?:una )?hora y cuarto|un['’]ora e un quarto)(?!\p{L})/giu,
    '75 minutes',
  ],
  [
    /(?<!\p{L})(?:three quarters of an hour|dreiviertelstunde|trois quarts d['’]heure|tres cuartos de hora)(?!\p{L})/giu,
    '45 minutes',
  ],
  [
    /(?<!\p{L})(?:(?:an? |one )?hour and a half|one and a half hours|(?:andert|einein)halb(?:e|en)? stunden?|une heure (?:et demie|trente)|(?:una )?hora y media|un['’]ora e mezza|anderhalf uur)(?!\p{L})/giu,
    '90 minutes',
  ],
  [
    /(?<!\p{L})(?:half an hour|a half hour|(?:eine |einer )?halben? stunde|(?:une )?demi-heure|(?:una )?media hora|mezz['’]ora|(?:een )?half uur|meia hora|en halvtimme|pół godziny)(?!\p{L})/giu,
    '30 minutes',
  ],
  [
    /(?<!\p{L})(?:(?:a )?quarter of an hour|(?:eine |einer )?viertelstunde|(?:un )?quart d['’]heure|(?:un )?cuarto de hora|un quarto d['’]ora|kwartier)(?!\p{L})/giu,
    '15 minutes',
  ],
  [
    /(?<!\p{L})(?:half a year|(?:a |another |a further )?half[- ]year|(?:ein |eines )?(?:weiteres )?halbe[sn] jahr(?:es)?|medio año|mezzo anno|een half jaar|ett halvår)(?!\p{L})/giu,
    '6 months',
  ],
  [/(?<!\p{L})half[- ]past (\p{L}+|\p{Nd}{1,2})/giu, clock(30)],
  [
    /(?<!\p{L})(?:a )?quarter past (\p{L}+|\p{Nd}{1,2})|viertel nach (\p{L}+|\p{Nd}{1,2})/giu,
    clock(15),
  ],
  [
    /(?<!\p{L})(?:a )?quarter to (\p{L}+|\p{Nd}{1,2})|viertel vor (\p{L}+|\p{Nd}{1,2})|dreiviertel (\p{L}+|\p{Nd}{1,2})(?= uhr|[.,;]|$)/giu,
    clock(-15),
  ],
  [/(?<!\p{L})halb (\p{L}{3,8}|\p{Nd}{1,2})(?!\p{L})/giu, clock(-30)],
  [
    /(?<!\p{L})(\p{L}+|\p{Nd}{1,2}) (?:heures|h) et demie(?!\p{L})|(?<=\blas )(\p{L}+|\p{Nd}{1,2}) y media(?!\p{L})|(?<=\balle )(\p{L}+|\p{Nd}{1,2}) e mezza(?!\p{L})/giu,
    clock(30),
  ],
  [
    /(?<!\p{L})(\p{L}+|\p{Nd}{1,2}) (?:heures|h) et quart(?!\p{L})|(?<=\blas )(\p{L}+|\p{Nd}{1,2}) y cuarto(?!\p{L})|(?<=\balle )(\p{L}+|\p{Nd}{1,2}) e un quarto(?!\p{L})/giu,
    clock(15),
  ],
];

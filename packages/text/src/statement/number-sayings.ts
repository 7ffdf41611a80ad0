import { WORD_VALUES } from './number-words.ts';
import type { Saying } from './sayings.ts';

// Numbers that are said in words, by their share or without their minutes, each in the form that the comparison of facts knows.

/** "Two" and "a half" as "2.5"; other words before it are no number. */
const withHalf = (said: string, english = '', german = ''): string => {
  const value = WORD_VALUES[(english || german).toLowerCase()];
  return value === undefined ? said : `${value}.5`;
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

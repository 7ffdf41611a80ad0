import { NUMBER_SAYINGS, SPOKEN, SPOKEN_SAYINGS } from './number-sayings.ts';
import { SAYINGS, type Saying } from './sayings.ts';

// What is said in several words or without a number, in the form that the comparison of facts knows.

// Denials in form only, and denials that say "free".
const FORM_ONLY =
  /\b(?:not only|no matter|nicht nur|non seulement|no s[oó]lo)\b|^(?:no|nein|non|nee)\s*[,.!–—]\s*(?=\S)/giu;
const AT_MOST =
  /(?<!\p{L})(?:(?:no|not|never|isn['’]t|aren['’]t) (?:be )?(?:later|more|longer|older|larger|bigger|heavier|higher|greater) than|(?:nicht|keine?) (?:später|mehr|länger|älter|größer|schwerer|höher) als|(?:ne |n['’])?(?:pas|jamais) plus(?: \p{L}{3,12})? (?:de|d['’]|que)|(?:no|nunca) más(?: \p{L}{3,12})? (?:de|que)|non più(?: \p{L}{3,12})? (?:di|che)|niet (?:meer|later|langer|ouder|groter) dan|não mais(?: \p{L}{3,12})? (?:de|do que)|nie więcej niż|up to|at most|as much as|as many as|bis zu|maximal|jusqu['’]à|au maximum|au plus|como máximo|al massimo|ten hoogste|no máximo|najwyżej|högst)(?!\p{L})/giu;
/** Says "happens", in two words that mean something else apart. */
const TAKES_PLACE =
  /\b(?:takes? place|took place|finde[nt]{1,2}(?=[^.]* statt\b)|(?:a|ont) lieu)\b/giu;
const AT_LEAST =
  /(?<!\p{L})(?:(?:no|not) (?:less|fewer|earlier|shorter|sooner|younger|smaller) than|nicht (?:früher|weniger|jünger|kleiner) als|pas moins de|au moins|al menos|almeno|por lo menos|pelo menos|ten minste|minstens|co najmniej|minst)(?!\p{L})/giu;
const NO_CHARGE =
  /(?<!\p{L})(?:(?:at )?no (?:extra |additional |further )?(?:cost|charge|fee)s?|without (?:any )?(?:extra |additional )?(?:cost|charge|fee)s?|free of charge|not charged|(?:costs?|pays?) (?:you )?nothing|nothing to pay|(?:do not|don['’]t|doesn['’]t|does not|need not|won['’]t) (?:have to )?pay (?:anything|a cent)|keine(?:n)? (?:zusätzlichen |weiteren )?(?:kosten|gebühr(?:en)?)|ohne (?:aufpreis|zusätzliche kosten|gebühr)|(?:kostet|kosten) (?:sie |dich )?nichts|(?:zahlen|bezahlen|zahlt|bezahlt) (?:(?:sie|ihr|dafür|dann|hier|dort|gar) ){0,3}nichts|sans (?:frais|supplément)|(?:ne )?(?:(?:vous|te) )?(?:payez|paie|paient|coûte|coûtent) rien|rien à payer|sin (?:coste|cargo|recargo|gasto)s?|no se (?:le )?(?:cobran?|pagan?)(?: nada)?|non si paga(?:no)?|n['’](?:est|êtes|sont) pas factur\p{L}+|wird nicht berechnet|no (?:(?:le|te|les|os) )?(?:pagas?|paga|pagan|cuesta|cuestan) nada|non (?:(?:ti|vi|le) )?(?:paghi|paga|pagate|costa|costano) (?:niente|nulla)|(?:betaalt|betaal|kost) (?:u |je )?niets|não paga nada)(?!\p{L})/giu;

/** "No later than a day before" and "at least a day before" are one deadline. */
const BEFOREHAND =
  /(?<!\p{L})(?:at least|no later than|not later than|at the latest|mindestens|spätestens)\s+(?=(?:\p{Nd}+|\p{L}+)\s+(?:working |business |full |whole )?\p{L}+\s+(?:before|beforehand|prior|earlier|vorher|vor|zuvor|im voraus)(?!\p{L}))/giu;
/** Before the number of "up to a day before": no word, so that it is none that a claim must share. */
export const DEADLINE = '⩾';
/** "Up to a day before" is the latest time to cancel, and the earliest to book. */
const UNTIL_BEFORE =
  /(?<!\p{L})(?:up to|until|bis zu|bis)\s+(?=(?:\p{Nd}+|\p{L}+)\s+(?:working |business |full |whole )?\p{L}+\s+(?:before|beforehand|prior|earlier|vorher|vor|zuvor|im voraus)(?!\p{L}))/giu;

/** Taking out denies. */
const TAKEN_OUT =
  /(?<!\p{L})(?:excluded|ausgenommen|ausgeschlossen|exclue?s?|excluid[oa]s?|esclus[oaie]|uitgesloten)(?!\p{L})/giu;

/** "Passt es nicht, bessern wir nach": a condition without "wenn". */
const VERB_FIRST =
  /^(\p{Lu}\p{Ll}+(?:t|en)) ((?:der|die|das|eine?|ihre?|unsere?|sie|ihr|es|etwas|jemand|man)(?!\p{L})[^,.?!]{2,60}), (?=\p{Ll}+ (?:wir|sie|ihr|man|der|die|das|es|eine?)(?!\p{L}))/iu;
/** "Hacerla", "pagarlo": the pronoun is no part of the verb. */
const ENCLITIC = /(?<=\p{L}{2}(?:ar|er|ir))(?:l[aeo]s?|se(?:l[ao]s?)?)(?!\p{L})/giu;

/** "Refunded except 80 euros", "moins 80 euros": a sum is taken off. */
const OFF_A_SUM =
  /(?<!\p{L})(?:except(?: for)?|minus|less|außer|abzüglich|sauf|moins|salvo|menos|tranne|meno) (?=(?:an? |eine[rsnm]? |une? |una? )?(?:[€£$]\s?\p{Nd}|\p{Nd}[\p{Nd}.,]*\s?(?:€|euros?|pounds?|dollars?|francs?|eur|gbp|usd|chf)(?!\p{L})))/giu;

const FORMS: readonly Saying[] = [
  ...SAYINGS,
  [VERB_FIRST, 'Wenn $2 $1, '],
  [ENCLITIC, ''],
  [/^falls (?=\p{L})|(?<=, )falls (?=\p{L})/giu, 'wenn '],
  [
    /(?<=, )(?:so|sofern|solange|soweit) (?=(?:(?:sie|ihr|der|die|das|es|man|ein|wir|ihre?|noch|nicht|keine?)\s|\p{L}+ (?:noch |nicht )))/giu,
    'sofern ',
  ],
  [/(?<=\p{Nd}\s)(years?|months?|jahre?|monate?) (?:old|of age|alt)(?!\p{L})/giu, '$1'],
  [OFF_A_SUM, 'minus '],
  ...NUMBER_SAYINGS,
  [NO_CHARGE, ' free '],
  [BEFOREHAND, ' minimum '],
  [UNTIL_BEFORE, ` ${DEADLINE} `],
  [AT_MOST, ' maximum '],
  [AT_LEAST, ' minimum '],
  [TAKES_PLACE, ' '],
  [FORM_ONLY, ' '],
  [TAKEN_OUT, ' not included '],
  [
    /(?<!\p{L})lasts?(?=\s+(?:(?:for|about|around|up to|at least|at most|only|usually) )*(?:\p{Nd}|an? |one|two|three|four|five|six|seven|eight|nine|ten|twelve))/giu,
    'takes',
  ],
  [/(?<!\p{L})(?:a |one )?fortnight(?!\p{L})/giu, '2 weeks'],
  [/(?<!\p{L})(?:a|one) dozen(?!\p{L})/giu, '12'],
  [/(?<!\p{L})(?:twice|zweimal)(?!\p{L})/giu, '2 times'],
  [/(?<!\p{L})(?:thrice|dreimal)(?!\p{L})/giu, '3 times'],
  [
    /(?<=\p{Nd}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) (?:o['’]clock )?(?:in the morning|uhr morgens|uhr früh)(?!\p{L})/giu,
    ' am',
  ],
  [
    /(?<=\p{Nd}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) (?:o['’]clock )?(?:in the (?:afternoon|evening)|at night|uhr (?:nachmittags|abends))(?!\p{L})/giu,
    ' pm',
  ],
  [
    /(?<=\p{Nd}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) o['’]clock/giu,
    ' uhr',
  ],
  [/(?<=\p{Nd})\s?h\s?(?=\p{Nd}{2}(?!\p{Nd}))/giu, ':'],
];

const WITH_SPOKEN: readonly Saying[] = [...SPOKEN_SAYINGS, ...FORMS];

/** What is asked about a sentence is asked one question after the other. */
let last: { readonly text: string; readonly plain: string } | undefined;

/** A text in which sayings such as "no more than", "pay nothing" and "half an hour" have one form each. */
export function withPlainForms(text: string): string {
  if (text === last?.text) return last.plain;
  const forms = SPOKEN.test(text) ? WITH_SPOKEN : FORMS;
  const plain = forms.reduce(
    (rest, [saying, form]) =>
      typeof form === 'string' ? rest.replace(saying, form) : rest.replace(saying, form),
    text,
  );
  last = { text, plain };
  return plain;
}

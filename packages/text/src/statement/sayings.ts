import { anyOf } from './any-of.ts';

// Sayings of several words, each with the word that a page would have for it.

/** A pattern with what takes its place, as `String.replace` has it. */
export type Saying = readonly [RegExp, string | ((said: string, ...parts: string[]) => string)];

const sayings = (list: string): RegExp => new RegExp(anyOf(list), 'giu');

/** Not before a number: "you do not pay 45 euros" is no gift. */
const NO_PAY = String.raw`(?:you|visitors|guests|members|customers|kids|children|they|students|pupils|seniors|patients|people|owners|users|who|one)(?:['’]ll| will)? (?:do not|don['’]t|won['’]t|will not|never|needn['’]t|need not|not)(?: have to| need to)? pay(?: (?:anything|a cent|a thing))?(?! (?:extra|more|the full|until|before|when|in)\b|\s[\p{Nd}€$£])`;

/** Patterns with what takes their place, in the order in which they are tried. */
export const SAYINGS: readonly Saying[] = [
  [
    sayings(`${NO_PAY}
      without paying(?: (?:anything|a cent|extra))?|nothing extra
      (?:is not|isn['’]t|are not|aren['’]t|not) charged(?: extra)?
      (?:does not|doesn['’]t|do not|don['’]t|won['’]t) cost(?: you)?(?: (?:anything|a cent|extra|a thing))+
      (?:there(?:['’]s| is| are) )?no (?:extra |additional |shipping |delivery |entry |booking |travel |cancellation |service |parking |transport |handling |call-out |joining |admission )?(?:fees?|charges?|costs?)(?: at all)?
      (?:there is |there['’]s )?nothing to pay|never (?:have to |need to )?pay(?= (?:for|anything))|costs? (?:you )?nothing
      on the house|on us|for nothing
      (?:nichts|keinen cent) (?:zu)?zu?zahlen|nichts (?:dazu)?bezahlen|nichts dazuzahlen|zum nulltarif
      (?:berechnen|verlangen|erheben) (?:wir |sie )?(?:dafür |hierfür )?keine[n]?|freie[nr]? eintritt|free (?:entry|admission|entrance)
      fällt weg|entfällt`),
    ' free ',
  ],
  [/(?<=,\s(?:and|or)\s|,\s)nothing(?=\s(?:from|for|if|when|above|over)\s)/giu, 'free'],
  [
    sayings(
      `(?:is |are )?(?:already )?in the price|covered by the (?:\\p{L}+ )?(?:price|fee|rate)|im preis enthalten|im preis drin`,
    ),
    ' included ',
  ],
  [/(?<!\p{L})part of(?= the (?:price|fee|package|deal|rent))/giu, 'included in'],
  [
    sayings(`(?:a|per) head|(?:each|per) (?:guest|person|participant)|a person|pro kopf|je person`),
    ' per person ',
  ],
  [
    sayings(`(?:send|sends|sent|bring|brings|brought|give|gives|gave|given|take|takes|taken) back`),
    'return',
  ],
  [sayings(`(?:(?:get|have) )?(?:your |the |our |their )?money back`), ' refund '],
  [sayings(`(?:get|gets|got) (?:it |them |your money |the money )?back`), 'return'],
  [sayings(`(?:pick|picks|picked) (?:it |them )?up`), 'collect'],
  [sayings(`(?:sign|signs|signed) up`), 'register'],
  [
    sayings(
      `(?:look|looks|looked|looking) after|(?:take|takes|taken|taking) care of|responsible for`,
    ),
    'treat',
  ],
  [sayings(`(?:put|puts|putting) (?:it |them )?(?:back )?together(?: again)?`), 'assemble'],
  [
    sayings(
      `(?:make|makes|made) (?:it |them |this |that )?up(?= (?:in|at|by|with|for|later|next)\\b)|catch(?:es)? (?:it )?up`,
    ),
    'retake',
  ],
  [sayings(`let (?:us|me|them) know|drop (?:us|them) a line|get in touch with`), 'tell'],
  [sayings(`hear back from`), 'answer from'],
  [sayings(`by itself|on its own`), 'automatically'],
  [
    sayings(
      `by (?:themselves|yourself|himself|herself)|on (?:their|your|his|her) own|without an? (?:adult|parent|guardian)|unaccompanied`,
    ),
    'alone',
  ],
  [
    sayings(
      `(?:together )?with (?:an? |their |one )?(?:accompanying )?(?:adult|parent|parents|guardian)`,
    ),
    'with an adult accompanied',
  ],
  [
    sayings(
      `straight away|right away|at once|as soon as possible|without (?:any )?delay|unverzüglich|so bald wie möglich`,
    ),
    'immediately',
  ],
  [sayings(`as (?:long|far|high|low|big|large|old|young) as(?=\\s\\p{Nd})`), ' '],
  [sayings(`(?:go|goes|went) through`), 'need'],
  [
    sayings(
      `no (?:upper )?limits?|without (?:any )?limits?|as many as you (?:like|want)|any number(?: of)?|unbegrenzt|unlimitiert`,
    ),
    ' unlimited ',
  ],
  [sayings(`(?:comes|come|came) with`), ' includes '],
  [
    /(?<!\p{L})(?:write|send an e-?mail) to(?= \S{1,64}@)|(?<!\p{L})e-?mail(?= \S{1,64}@)/giu,
    'contact',
  ],
  [sayings(`consists? of|(?:is|are) made up of`), ' has '],
  [sayings(`(?:located|situated|based)(?= (?:in|at|on|near|behind|next|opposite))`), ' '],
  [sayings(`headquarters?`), 'head office'],
  [sayings(`(?:make|arrange|schedule)(?= an? (?:appointment|reservation|booking))`), 'book'],
  [sayings(`half (?:the )?(?:price|fee|fare)`), 'half'],
  [sayings(`(?:on )?weekdays`), ' Monday to Friday '],
  [sayings(`wochentags|unter der woche`), ' Montag bis Freitag '],
  [sayings(`(?:meant|intended|suitable|suited)(?= for)`), ' '],
  [
    sayings(
      `hardly ever|scarcely ever|almost never|kaum je(?:mals)?|fast nie|presque jamais|casi nunca|quasi mai`,
    ),
    'rarely',
  ],
  [sayings(`fails? to`), 'does not'],
  [sayings(`(?:do not|don['’]t|does not|doesn['’]t) like`), 'dislike'],
  [
    sayings(`(?:that |which )?you (?:do not|don['’]t|did not|didn['’]t|have not|haven['’]t) used?`),
    'unused',
  ],
  [
    /(?<!\p{L})(?:before|plus|excluding|excl\.?|net of|zzgl\.?|zuzüglich|exklusive)(?= (?:the |any )?(?:sales )?(?:tax|taxes|vat|mwst|mehrwertsteuer|umsatzsteuer)(?!\p{L}))/giu,
    'not included',
  ],
  [
    sayings(`vous accueillen?t?|accueille(?:nt)? (?:ses|leurs) \\p{L}+|welcomes? you|empfängt sie`),
    ' ouvert ',
  ],
  [sayings(`(?:just|only|simply) need(?: to)?`), 'use'],
  [
    /(?<!\p{L})opens? (?:at|from) ([^.;,]{1,16}?),? and (?:closes?|shuts?) (?:again )?at(?!\p{L})/giu,
    'open from $1 to',
  ],
  [
    /(?<!\p{L})öffne(?:t|n) (?:wir )?(?:um|von) ([^.;,]{1,16}?) und schließ(?:t|en) (?:wieder )?um(?!\p{L})/giu,
    'geöffnet von $1 bis',
  ],
  [
    sayings(
      `(?:closes?|shuts?) at|schließ(?:t|en)(?: wir)? um|ferm(?:e|ent|ons) à|cierra(?:n|mos)? a`,
    ),
    'open until',
  ],
  [
    sayings(`opens? at|öffne(?:t|n)(?: wir)? um|ouvr(?:e|ent|ons) à|abr(?:e|en|imos) a`),
    'open from',
  ],
  [
    /(?<!\p{L})(?:does|do|will|is|are)(?: not|n['’]t) (\p{L}+) (?:until|till|before)(?= \p{Nd}| noon)/giu,
    '$1 from',
  ],
  [sayings(`in advance|ahead of time|ahead of`), 'beforehand'],
  [sayings(`in writing|schriftlich`), 'written'],
  [sayings(`no longer|not any longer|not any ?more`), 'not'],
  [sayings(`nicht mehr`), 'nicht'],
  [
    /(?<=\b(?:within|least|about|than|after|before|lasts|for|under|only|exactly|approximately|around|roughly) )an? (?=(?:day|week|month|year|hour|minute)s?\b(?!['’]s? (?:work|trip)))/giu,
    '1 ',
  ],
  [
    /(?<!\p{L})an? (?=(?:(?:working |full |whole )?(?:day|week|month|year|hour)s?)(?:['’]s notice| (?:before|beforehand|in advance|ahead|earlier|later|after|afterwards|at the latest|at most)\b))/giu,
    '1 ',
  ],
  [/(?<!\p{L})half[- ]an?[- ]hour(?=\s\p{L}|-)|(?<!\p{L})half[- ]hour(?=\s\p{L})/giu, '30 minute'],
  [/(?<=\p{Nd}\s?|\p{L}-)millimet(?:re|er)s?(?!\p{L})/giu, 'mm'],
  [/(?<!\p{L})cubic met(?:re|er)s?(?!\p{L})/giu, 'm³'],
  [
    sayings(
      `whenever (?:you|it) (?:like|likes|want|wish|suits you)|for as long as you (?:like|want|need)(?: (?:it|them))?`,
    ),
    ' at any time ',
  ],
  [/(?<!\p{L})put (?:(?:your|the|our|it|them|\p{L}+) ){0,3}together(?!\p{L})/giu, ' assemble $& '],
  [/(?<!\p{L})(?:(?:die|der) hälfte|half (?:of )?the|half of it)(?!\p{L})/giu, '50 % '],
];

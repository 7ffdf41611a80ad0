import { analyze } from '../words/analyze.ts';
import { withoutMarks } from '../words/normalize-term.ts';
import { remember } from '../words/remember.ts';
import {
  ASKING_QUANTITY,
  NAMING_QUANTITY,
  QUANTITY,
  QUANTITY_WORDS,
  type Quantity,
} from './quantity-type.ts';

/** What kind of fact a question asks for. */
export type AnswerType =
  | 'person'
  | 'time'
  | 'duration'
  | 'price'
  | 'number'
  | Quantity
  | 'contrast'
  | 'place'
  | 'phone'
  | 'email'
  | 'contact'
  | 'duty'
  | 'permission';

const CUES: readonly (readonly [AnswerType, RegExp])[] = [
  [
    'duration',
    /\bhow (?:long|soon|fast|quickly|many (?:days|weeks|months|hours)|much (?:time|notice|warning))\b|wie (?:lange|schnell)|\bwelche[rn]?\b(?= \p{L}*frist\b)|(?:au bout de |dans |en |sous )?combien de temps|cuánto (?:tiempo|tarda)|quanto tempo|hoe lang|hur lång|jak długo|сколько времени|как долго/iu,
  ],
  [
    'price',
    /\bhow much\b(?! (?:of|time|notice|warning|space|room|weight|load|luggage|power|storage|memory|water)\b)|\bwhat\b(?= (?:do|does|did|will|would|must|should) (?:\p{L}+ ){1,3}pay\b)|\b(?:price|cost|costs|fee|fees|prices|expensive)\b|\b(?:you|they) charge\b|was kostet|wie teuer|wie hoch (?:ist|sind) (?:die|der) \p{L}*(?:gebühr|preis|kosten|betrag|anzahlung)\p{L}*|\bkoste[nt]\b|\b(?:was|wie ?viel)\b(?= (?:\p{L}+ ){0,8}?\p{L}{0,3}zahl(?:e|en|t)\b)|\bpreise?\b|\bwas (?:nehmt|verlangt|nehmen|verlangen) (?:ihr|sie)\b|\bcombien\b(?!\s*(?:de\b|d['’]|y a|pèse|mesure|dure|êtes|sont))|\bprix\b|\btarifs?\b|coûte(?:nt)?\b|\bcuánto\b(?! (?:tiempo|tarda|dura|mide|pesa|falta))|\bprecios?\b|\bquanto\b(?! (?:tempo|dura|dista|pesa|misura|è (?:lontan|grand|alt|lung)|ci (?:vuole|mette)))|prezz[io]|wat kost|ile kosztuje|сколько стоит|цена|多少钱|価格|いくら/iu,
  ],
  [
    'time',
    /\b(?:when|how late|what time|what date|what year|opening hours|deadline|until when|by when)\b|à quelle heure|jusqu['’]à quand|bis wann|um wie ?viel uhr|a qué hora|hasta cuándo|a che ora|hoe laat|\bwann\b|öffnungszeiten|\bquand\b|horaires|cuándo|horario|\bquando\b|orari|wanneer|\bnär\b|kiedy|когда|什么时候|いつ|何時/iu,
  ],
  [
    'phone',
    /\b(?:phone|telephone|emergency|contact|fax|hotline|mobile) (?:number|line)\b|\bnumber\b.{0,30}\b(?:call|ring|dial|reach|phone)\b|\bt[eé]l(?:éphone)?\b|telefonnummer|\brufnummer\b|welcher nummer|numéro|número de teléfono|numero di telefono|telefoonnummer|номер телефона|电话|電話番号/iu,
  ],
  [
    'email',
    /\be-?mail address\b|\be-?mail (?=for\b)|e-?mail-?adresse|adresse e-?mail|correo electrónico|indirizzo e-?mail/iu,
  ],
  [
    'contact',
    /\b(?:contact|phone|call|e-?mail|reach)\b|telefon|kontakt|contacter|téléphone|contacto|teléfono|contatt|telefono|связаться/iu,
  ],
  [
    'place',
    /\bwhere\b|\b(?:address|located|location)\b|\bwo\b|adresse|\boù\b|dónde|dirección|\bdove\b|indirizzo|\bonde\b|\bwaar\b|\bvar\b|gdzie|где|哪里|どこ/iu,
  ],
  [
    'person',
    /\bwho(?:m|se)?\b|\bwer\b|\bqui\b|quién|\bchi\b|\bquem\b|\bwie is\b|\bvem\b|\bkto\b|\bкто\b|谁|誰/iu,
  ],
  [
    'contrast',
    /\b(?:differences?|differs?|versus|vs)\b|\bdifferent (?:from|than|to)\b|unterschied\p{L}*|différences?(?!\p{L})|diferencias?\b|differenz[ae]\b|verschil(?:len)?\b|diferença/iu,
  ],
  ...ASKING_QUANTITY,
  [
    'number',
    /\bhow (?:much (?:space|room|load|luggage|power|storage|memory|water)|many|big|large)\b|\bwhat number\b|wie (?:groß|hoch)\b|wie viele|combien (?=de |d['’])|cuántos|cuántas|quanti|quante|quantos|quantas|hoeveel|hur många|\bile\b|сколько|几个|いくつ/iu,
  ],
];

// What is asked here has no words of its own: every word of the question is looked for.
const MODAL: readonly (readonly [AnswerType, RegExp])[] = [
  ...NAMING_QUANTITY,
  [
    'number',
    /^\s*(?:what(?:['’]s| is| are| was)|how (?:large|high|big) is) (?:the |your )?(?:\p{L}+ ){0,2}(?:default value|default|max(?:imum)?|min(?:imum)?|limit|size|capacity)\b|^\s*(?:was ist|wie ist) (?:der|die|das|ihre?|eure) (?:\p{L}+ ){0,2}(?:standardwert|höchst\p{L}+|maximal\p{L}+|mindest\p{L}+|größe|kapazität)(?!\p{L})/iu,
  ],
  [
    'duration',
    /^\s*(?:what(?:['’]s| is| are)|how is) (?:the |your )?(?:\p{L}+ ){0,2}(?:warranty|guarantee|notice)\b|^\s*(?:was ist|wie ist) .{0,30}(?:garantie|gewährleistung|kündigungsfrist)/iu,
  ],
  [
    'price',
    /^\s*(?:(?:and|so|ok),? )?(?:(?:what(?:['’]?s| is| are)|is there) (?:the |your |an? )?(?:\p{L}+ ){0,2})?(?:deposit|down payment|call-out|corkage|late fee)(?: for [^?]{1,40})?\s*\?*\s*$|^\s*(?:und )?(?:was ist |gibt es )?(?:die |eine )?(?:anzahlung|kaution)\s*\?*\s*$|^\s*(?:et )?(?:quel est |quelle est )?(?:le |la |l['’])?(?:acompte|caution|arrhes)\s*\?*\s*$/iu,
  ],
  [
    'duty',
    /^\s*(?:do|does|must|need|should|will) (?:i|we|you|my|it|they|\w+) (?:need|have) |\bmust (?:i|we|my)\b|\bis \p{L}[\p{L} -]{1,40} (?:required|compulsory|mandatory|necessary)\b|\b(?:muss|müssen|brauche|braucht) (?:ich|wir|man|mein)|faut-il|dois-je|devo|tengo que|hace falta/iu,
  ],
  [
    'permission',
    /^\s*(?:can|may|could|am|is|are) (?:i|we|my|our|you|kids|children|dogs|pets|guests|\p{L}+(?:-\p{L}+)?s)\b.{0,60}(?:\ballowed|\bpermitted|\bbring|\bjoin|\buse|\bpark|\bsmoke|\bcome|\btake)\b|\bdarf (?:ich|man|mein|unser)|dürfen (?:wir|hunde|kinder|gäste)|^\s*(?:kann|können) (?:ich|man|wir|mein)|puis-je|peut-on|peux-je|\b(?:on|je) peu[tx]\b|le droit d|\bautorisé|\b(?:posso|possiamo|si può|puedo|podemos|se puede|se pueden|mag ik|mogen we|kan ik)\b/iu,
  ],
];

// Words that a fact of a kind says without being asked for by them alone: "open" is said by times.
const IMPLIED: readonly (readonly [AnswerType, RegExp])[] = [
  [
    'time',
    /(?<!\p{L})(?:open(?:s|ed|ing)?|close[sd]?|hours|öffnet|geöffnet|offen|geschlossen|ouvert(?:e|s)?|ouvre|fermée?|abre|abierto|cierra|aperto|geopend)(?!\p{L})/giu,
  ],
  ...QUANTITY_WORDS,
  ['price', /(?<!\p{L})(?:amount|betrag|montant|importe|(?<!\bin )charge[sd]?)(?!\p{L})/giu],
];

const WEEKDAYS = String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s?\b|\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\bdimanche\b|\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b`;

const EVIDENCE: Readonly<Record<AnswerType, RegExp>> = {
  ...QUANTITY,
  duration:
    /\b(?:lasts?|hält|halten|dure|duran?) (?:for |about |around |up to |at least |etwa |rund |bis zu |environ |unos )?\d|\b(?:and|und) (?:a half|one half|a quarter) (?:minute|hour|day|week|month|year)|\d+\s*(?:-|–|to)?\s*\d*\s*(?:business |working |calendar )?(?:second|minute|hour|day|week|month|year|tag|stunde|woche|monat|jahr|jour|heure|semaine|mois|an\b|ans\b|día|hora|semana|mes|año|giorn|or[ae]\b|settiman|mes[ei]|ann[oi]|dag|uur|weken|dni|godzin|дн|час|недел)|\b(?:half|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety|ein(?:e|en)?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf|un|une|deux|trois|quatre|cinq|six|sept|huit|dos|tres|cuatro|cinco|seis|ocho|neuf|dix|onze|douze|quinze|vingt|trente|siete|nueve|diez|doce|quince|treinta|due|tre|quattro|cinque|sei|sette|nove|dieci|dodici|quindici|trenta|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|neun|elf|fünfzehn|zwanzig|dreißig)[ -](?:to |or |bis |à )?(?:giorni|or[ae]|settiman[ae]|mes[ei]|ann[io]|minuti|dagen|weken|maanden|jaar|uur|stunden?|tagen?|wochen?|monaten?|jahren?|minuten?|jours?|heures?|semaines?|mois|ans?|minutes?|días?|horas?|semanas?|meses|años?)\b|\b(?:half|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|next)[ -](?:business |working )?(?:day|hour|week|month|year|minute|second)|\d\s?(?:ms|s|min)\b|(?<!(?:à|entre|et|de|dès|avant|après|vers|jusqu['’]à|–|-)\s?\d{0,2})\d\s?h\b|[0-9一二三四五六七八九十]+\s*(?:天|日|小时|時間|分|周|週|个月|か月|年)|\b(?:immediately|instantly|forever|lifetime|overnight)\b/iu,
  price:
    /[$€£¥₹₽]\s?\d|\d[\d.,]*\s?(?:[$€£¥₹₽]|p\b|pence|usd|eur|gbp|chf|kr\b|zł|руб|dollars?|euros?|pounds?|cents?|元|円)|(?:price|fee|cost|rate|preis|gebühr|prix|tarif|precio|prezzo)[^,.:;]{0,30} \d|\b(?:free|gratis|gratuit[se]*|kostenlos|kostenfrei|offert(?:e|es|s)?|compris(?:e|es)?|inclus(?:e|es)?|gratuit[oaie]s?|incluid[oa]s?|compres[oaie]|inbegriffen|no (?:extra )?(?:charge|cost|fee)s?|included)\b|免费|無料|бесплатно/iu,
  time: new RegExp(
    `${WEEKDAYS}|${String.raw`\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:am|pm|a\.m|p\.m|uhr|h)\b|\b(?:19|20)\d{2}\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b|\b(?:daily|nightly|every (?:day|night|morning|evening|week|month|year)|(?:first|second|third|last|\d{1,2}(?:st|nd|rd|th)) (?:\p{L}+ )?of (?:the|each|every) (?:month|year|quarter)|noon|midnight|midi|mittags?|mediodía)\b|(?<!\p{L})(?:within|in|after|innerhalb(?: von)?|nach|binnen|sous|dans|entro|tra|dentro de)\s\d+\s(?:\p{L}+\s)?(?:minutes?|hours?|days?|weeks?|months?|minuten|stunden|tagen?|wochen|monaten?|heures|jours|semaines|mois|horas|días|semanas|meses|ore|giorni|settimane|mesi)(?!\p{L})|\d+\s(?:\p{L}+\s)?(?:hours?|days?|weeks?|months?|stunden|tagen?|wochen|monaten?|heures|jours|semaines|mois|horas|días|semanas|meses)\s(?:before|ahead|prior|vor|vorher|avant|antes)(?!\p{L})|\d+\s*(?:月|日|時|点)`}`,
    'iu',
  ),
  phone: /(?:\+|\b0|\(\d)\d*[\d ()/.-]{5,20}\d|\b\d{3}[ -]\d{3,4}\b|\b(?:112|911|999)\b/u,
  email: /[^\s@]{1,64}@[^\s@]{1,64}/u,
  contact: /[^\s@]{1,64}@[^\s@]{1,64}|\+?\d[\d ()-]{6,20}\d|\b(?:form|chat|call|write|e-?mail)\b/iu,
  place:
    /\b(?:street|st\.|road|avenue|ave|square|lane|boulevard|floor|building|city|located|address|straße|strasse|platz|rue|calle|via|headquarters|warehouse|page|menu|settings|account|section|tab)\b|\b(?:in|at|from|near) \p{Lu}\p{L}+|号|路|市|区/u,
  person:
    /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|^[^\p{Lu}\p{Ll}]+$|\b(?:Mrs?|Ms|Dr|Prof|Mme|Mlle|Sra?)\.? \p{Lu}|\b(?:team|manager|owner|founder|director|support|customer|administrator|admin|members?)\b/u,
  contrast:
    /\b(?:while|whilst|whereas|unlike|differs?|differences?|in contrast|by contrast|on the other hand|instead of|rather than|compared (?:to|with)|contrary|während|hingegen|dagegen|im gegensatz|unterscheide[nt]|unterschied|alors que|tandis que|contrairement|mientras|a diferencia|mentre|invece|terwijl|daarentegen|enquanto|ao contrário)\b/iu,
  duty: /\b(?:must|required|compulsory|mandatory|need(?:s|ed)?|necessary|optional|have to|has to|obligatory|muss|müssen|pflicht|erforderlich|nötig|notwendig|verpflichtend|obligatoire|nécessaire|obligatorio|necesario|obbligatorio)\b/iu,
  permission:
    /\b(?:may(?! (?:also|need|be)\b)|allowed|permitted|welcome|prohibited|forbidden|avoid|(?:you|they|customers|guests|visitors|members|children) can|is possible|do not|don['’]t|never|must not|should not|shouldn['’]t|cannot|can['’]t|darf|dürfen|erlaubt|gestattet|willkommen|verboten|nicht möglich|(?:sie|ihr|man|gäste|kinder) (?:kann|können|könnt)|können (?:sie|ihr)|möglich|verzichten|autorisée?s?|interdite?s?|bienvenue?s?|admis(?:e|es)?|refusée?s?|acceptée?s?|permis(?:e|es)?|défendue?s?|(?:vous|on) (?:pouvez|peut)|évitez|possible|permitid[oa]s?|prohibid[oa]s?|bienvenid[oa]s?|(?:se|no) puede[n]?|permess[oi]|vietat[oaie]|ammess[oaie]|si può|è possibile|toegestaan|verboden|welkom|niet toegestaan)(?!\p{L})/iu,
  number:
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|unlimited|up to)\b|[一二三四五六七八九十]/iu,
};

/** What a question asks for. */
export interface Asked {
  /** The kinds of fact, most specific first; empty for open questions. */
  readonly types: readonly AnswerType[];
  /** Index terms of the words that only name the kind ("how long", "price"), with that kind. */
  readonly cues: ReadonlyMap<string, AnswerType>;
}

/** Search and answer ask it of the same question. */
const REMEMBERED = 200;

/** As typed without accents: "a quelle heure". French "ou" is "or" more often than "où". */
const foldedPattern = remember(
  REMEMBERED,
  (source): RegExp => new RegExp(withoutMarks(source.replace(String.raw`\boù\b|`, '')), 'iu'),
);

function findCue(cue: RegExp, sample: string, folded: string): string | undefined {
  const said = cue.exec(sample)?.[0];
  return said ?? foldedPattern(cue.source).exec(folded)?.[0];
}

/** The kinds of fact a question asks for and the words that say so. */
export const askedFor = remember(REMEMBERED, (question): Asked => {
  const sample = question.slice(0, 500);
  const folded = withoutMarks(sample);
  const cues = new Map<string, AnswerType>();
  const types = CUES.flatMap(([type, cue]) => {
    const said = findCue(cue, sample, folded);
    if (said === undefined) return [];
    for (const term of analyze(said)) if (!cues.has(term)) cues.set(term, type);
    return [type];
  });
  if (types.length === 0)
    for (const [type, cue] of MODAL)
      if (findCue(cue, sample, folded) !== undefined) types.push(type);
  for (const [type, words] of IMPLIED)
    for (const [word] of sample.matchAll(words))
      for (const term of analyze(word)) if (!cues.has(term)) cues.set(term, type);
  return { types, cues };
});

/**
 * Tells the texts that hold a telephone number or an e-mail address, when a question asks for one: the words that ask are seldom
 * beside it ("Book online or call 01632 960413"). Undefined for other questions.
 */
export function holdsContact(question: string): ((text: string) => boolean) | undefined {
  const [type] = askedFor(question).types;
  return type === 'phone' || type === 'email' ? (text) => EVIDENCE[type].test(text) : undefined;
}

/** "218 Juniper Quay", "Uferweg 9, 82999 Amselried". */
const ADDRESS =
  /(?<![\p{N}.,])\d{1,5}[a-z]? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,4}[a-z]?, \d{4,5} \p{Lu}/u;

const WEEKDAY = new RegExp(WEEKDAYS, 'giu');

/** The kinds of fact that a sentence states. A day of the week says no time to a question that names one. */
export function statedTypes(
  asked: { readonly kinds: readonly AnswerType[]; readonly namesDay: boolean },
  sentence: string,
): Set<AnswerType> {
  const whole = sentence.slice(0, 1000);
  const sample = asked.namesDay ? whole.replace(WEEKDAY, ' ') : whole;
  return new Set(
    asked.kinds.filter(
      (type) => EVIDENCE[type].test(sample) || (type === 'place' && ADDRESS.test(sample)),
    ),
  );
}

const FOCUS =
  /(?<!\p{L})(?:which|what|how many|welche[rsnm]?|was für|wie viele|quel(?:le)?s?|combien d(?:e |['’])|qué|cuál(?:es)?|cuánt[oa]s|quali|quant[ie]|welke?|hoeveel)\s*(?:(?:kinds?|types?|sorts?) of )?(?:ein(?:e[nr]?)? )?(\p{L}[\p{L}-]{2,40})/iu;

/** The index term of the noun right behind "which", "what" or "how many", when there is one. */
export function focusOf(question: string): string | undefined {
  const noun = FOCUS.exec(question.slice(0, 500))?.[1];
  return noun === undefined ? undefined : analyze(noun)[0];
}

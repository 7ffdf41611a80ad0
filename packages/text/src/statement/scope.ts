/** How widely and how firmly a text states something. */
export interface Scope {
  /** It speaks of all, everyone, always, everywhere. */
  readonly isUniversal: boolean;
  /** "Every day": all of it as well, where something is taken out. */
  readonly isPeriodic: boolean;
  /** It limits: "only", "exclusively". */
  readonly isOnly: boolean;
  /** It says under which condition, of any kind. */
  readonly isConditional: boolean;
  /** It says that something has to be. */
  readonly isMust: boolean;
  /** It says that something may be. */
  readonly isMay: boolean;
}

const words = (list: string): string =>
  list
    .trim()
    .split(/\s*[|\n]\s*/)
    .join('|');
const oneOf = (list: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{Nd}])(?:${words(list)})(?![\p{L}\p{Nd}])`, 'iu');

// "Everyone else" and "all two years" limit; what follows decides.
const REST =
  'else|others?|the rest|remaining|andere[nrs]?|übrigen?|sonstigen?|autres?|otr[oa]s|demás|altr[ie]|outr[oa]s|andra|övriga|pozostał\\p{L}*';
const SPAN =
  'day|week|month|year|morning|evening|night|weekday|hour|time|tag|woche|monat|jahr|abend|morgen|mal|jours?|semaines?|mois|ans?|ann[ée]es?|soirs?|matins?|fois|d[ií]as?|semanas?|mes|meses|años?|noches?|veces|vez|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|volta|dag|dagen|week|weken|maand|jaar|anos?|vecka|månad|år|dzień|tydzień|miesiąc|rok';
const SPAN_PLURAL = 'days|times|tage|wochen|monate|jahre';
const NUMBER =
  '\\p{Nd}+|two|three|four|five|six|zwei|drei|vier|fünf|sechs|deux|trois|quatre|cinq|six|dos|tres|cuatro|due|tre|quattro|twee|drie|dois|duas|três';
const EVERY = words(
  `all|every|each|alle|allen|aller|jeder|jede|jedes|jeden|jedem|sämtliche|sämtlichen|tous|toutes|toute|chaque|todos|todas|toda|cada|tutti|tutte|tutta|ogni|elke|elk|iedere|allemaal|alla|varje|wszystkie|wszystkich|wszyscy|każdy|każda|każde`,
);
const GAP = String.raw`\s+(?:(?:of\s+)?(?:the|our|your|my|der|die|das|unsere?n?|les|los|las|gli|le|i|de|os|as)\s+)?`;
const UNIVERSAL = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}])(?:(?!(?:each|elk|cada)\s*[.,;]|all[.,;])(?:${EVERY})(?!${GAP}(?:${REST}|${SPAN}|${SPAN_PLURAL}|${NUMBER})(?![\p{L}])|\s+(?:in|of)\s+(?:one|all))|(?:everyone|everybody|anyone|anybody|always|everywhere|anywhere|both|in any case|all year(?: round)?|year[- ]round|(?:a)?round the clock|ganzjährig|das ganze jahr(?: über)?|rund um die uhr|toute l['’]année|todo el año|tutto l['’]anno|het hele jaar|for any reason|for whatever reason|any day|any amount|at any time|any time|anytime|regardless|whatever (?:the|your)|however (?:many|much|often|long|old|young|large|small|big|far|late|early)|(?:wie|so) (?:viele?|oft|lange|alt|groß) (?:\p{L}+ ){0,5}?auch|no matter (?:what|how|which|whether|where|when|if)|as (?:many|much|often)(?: \p{L}+){0,2} as you (?:like|want|need|wish)|ganz gleich|egal,? (?:ob|wie|was|wo|wann|welche\p{L}*)|unabhängig (?:von|davon)|quel(?:le)?s? que soi(?:t|ent)|peu importe|sea cual sea|sin importar|qualunque sia|indipendentemente|jederzeit|à tout moment|en cualquier momento|in qualsiasi momento|te allen tijde|without exception|immer|stets|überall|ausnahmslos|beide|beiden|jedermann|toujours|partout|tout le monde|siempre|en todas partes|ambos|ambas|sempre|ovunque|entrambi|entrambe|chiunque|altijd|overal|iedereen|beide|alltid|överallt|båda|zawsze|wszędzie)(?!\s+(?:${REST}|que)(?![\p{L}])))(?![\p{L}\p{Nd}])`,
  'iu',
);
const PERIODIC = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}])(?:daily|täglich|diario|quotidien|dagelijks|diariamente|dagligen|codziennie|(?:${EVERY})${GAP}(?:${SPAN}|${SPAN_PLURAL})(?![\p{L}]))`,
  'iu',
);
const ONLY =
  oneOf(`only|solely|exclusively|nothing but|nur|ausschließlich|lediglich|seulement|uniquement|exclusivement
  solo|sólo|solamente|únicamente|exclusivamente|soltanto|esclusivamente|alleen|enkel|uitsluitend|apenas|somente|bara|endast|tylko|wyłącznie|reserved for|vorbehalten|réservée?s?|reservad[oa]s?|riservat[oaei]|not before|erst`);
const CONDITIONAL =
  oneOf(`if|when|whenever|unless|provided|as long as|in case|once|where|depending|subject to|without|those who|anyone who|for (?:\\p{L}+ )?who
  wenn|falls|sofern|soweit|sobald|solange|wer|vorausgesetzt|es sei denn|ohne|bei|je nach
  si|s['’]il|lorsque|quand|dès que|à condition|sauf si|pourvu que|en cas|sans
  cuando|siempre que|en caso|a condición|sin|según
  se|quando|purché|a condizione|chi|als|indien|mits|tenzij|wie|zonder|caso|desde que|om|när|jeśli|jeżeli|gdy|pod warunkiem`);
const MUST =
  oneOf(`must|have to|has to|need|needs|required|requires|obliged|obligatory|mandatory|compulsory|shall|are to|is to|be sure to|necessary|due|payable
  muss|müssen|musst|müsst|soll|sollen|sollten|erforderlich|nötig|notwendig|pflicht|verpflichtet|braucht|brauchen|benötigt|benötigen|hat zu|haben zu|fällig
  doit|doivent|devez|dois|devons|faut|obligatoire|obligatoires|nécessaire|exigée?s?
  debe|deben|debes|debéis|tiene que|tienes que|tienen que|hay que|obligatori[oa]s?|necesari[oa]s?
  deve|devono|devi|dovete|bisogna|occorre|necessari[oa]|serve|servono|moet|moeten|verplicht|nodig|devem|tem de|tem que|måste|ska|musi|muszą|należy`);
const MAY =
  oneOf(`may|can|could|able to|allowed|possible|welcome to|free to|optional|optionally|permitted|on request
  darf|dürfen|darfst|kann|können|kannst|könnt|möglich|erlaubt|gestattet|wahlweise|freiwillig|auf wunsch
  peut|peuvent|pouvez|peux|possible|possibles|autorisée?s?|facultatifs?|facultatives?|permise?s?
  puede|pueden|puedes|podéis|posible|permitid[oa]s?|opcional|opcionales
  può|possono|puoi|potete|possibile|kan|kunnen|kunt|mag|mogen|mogelijk|pode|podem|får|kan|może|można|mogą`);

/** Read from words of nine languages; of others it says nothing. */
export function scopeOf(text: string): Scope {
  return {
    isUniversal: UNIVERSAL.test(text),
    isPeriodic: PERIODIC.test(text),
    isOnly: ONLY.test(text),
    isConditional: CONDITIONAL.test(text),
    isMust: MUST.test(text),
    isMay: MAY.test(text),
  };
}

const STRICT =
  /(?<![\p{L}])(?:(?:only|but only|just) (?:if|when|after|with)|unless|provided(?: that)?|as long as|on condition that|subject to|nur wenn|nur dann,? wenn|nur mit|sofern|soweit|solange|vorausgesetzt|es sei denn|unter der bedingung|seulement si|uniquement si|à condition (?:que|de|d['’])|sauf si|pourvu qu[e'’]|sous réserve|solo si|sólo si|siempre que|siempre y cuando|salvo que|a menos que|a condición de|solo se|soltanto se|purché|a condizione|alleen als|mits|tenzij|desde que|somente se|só se|endast om|bara om|om inte|tylko jeśli|pod warunkiem|chyba że|only if|if no one|om ingen)(?![\p{L}])([^.;:]{0,160})/iu;

/** The words of a text that say under which strict condition it holds ("only if …", "unless …"), "" without one. */
export const strictCondition = (text: string): string => STRICT.exec(text)?.[1]?.trim() ?? '';

const BEHIND_ONLY =
  /(?<![\p{L}])(?:only|solely|exclusively|nur|ausschließlich|lediglich|seulement|uniquement|solo|sólo|solamente|soltanto|alleen|enkel|somente|endast|bara|tylko)(?![\p{L}])([^.;:,]{3,60})/iu;

/** The words behind "only", "" without any. */
export const limitOf = (text: string): string => BEHIND_ONLY.exec(text)?.[1] ?? '';

const UNLESS =
  /(?<![\p{L}])(?:unless|es sei denn|sauf si|salvo que|a menos que|tenzij|om inte|chyba że|a meno che)(?![\p{L}])/iu;

/** Whether a text says under which condition it does not hold. */
export const isUnless = (text: string): boolean => UNLESS.test(text);

const DISTRIBUTIVE =
  /(?<![\p{L}])(?:each|every|per|je|jede[rsnm]?|pro|chaque|par|cada|por|ogni|elke?|varje|każd[yae])(?![\p{L}])/iu;
const ALL =
  /(?<![\p{L}])(?:all|everyone|everybody|anyone|always|any time|anytime|alle[nr]?|immer|jederzeit|tous|toutes|toujours|todos|todas|siempre|tutti|tutte|sempre)(?![\p{L}])/iu;

/** Whether a text counts one by one, as "each" and "per" do, and says nothing of all. */
export const isOneByOne = (text: string): boolean => DISTRIBUTIVE.test(text) && !ALL.test(text);

const CONDITION =
  /(?<![\p{L}])(?:if|when|in case|provided|as long as|those who|anyone who|wenn|falls|sofern|wer|si|cuando|quand|lorsque|quando|als|indien|jeśli|om)(?![\p{L}])/iu;

/** A text up to its condition ("… if you are late"). */
export function withoutCondition(text: string): string {
  const found = CONDITION.exec(text);
  return found === null ? text : text.slice(0, found.index);
}

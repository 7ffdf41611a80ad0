/** What kind of fact a question asks for. */
export type AnswerType = 'person' | 'time' | 'duration' | 'price' | 'number' | 'place' | 'contact';

const CUES: readonly (readonly [AnswerType, RegExp])[] = [
  [
    'duration',
    /\bhow (?:long|soon|fast|quickly|many (?:days|weeks|months|hours))\b|wie lange|combien de temps|cuánto (?:tiempo|tarda)|quanto tempo|hoe lang|hur lång|jak długo|сколько времени|как долго/iu,
  ],
  [
    'price',
    /\bhow much\b|\b(?:price|cost|costs|fee|fees|charge|expensive)\b|was kostet|wie teuer|kosten|combien (?:coûte|ça)|prix|cuánto (?:cuesta|vale)|precio|quanto costa|prezzo|wat kost|ile kosztuje|сколько стоит|цена|多少钱|価格|いくら/iu,
  ],
  [
    'time',
    /\b(?:when|what time|what date|what year|opening hours|deadline)\b|\bwann\b|öffnungszeiten|\bquand\b|horaires|cuándo|horario|\bquando\b|orari|wanneer|\bnär\b|kiedy|когда|什么时候|いつ|何時/iu,
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
    'number',
    /\bhow many\b|\bwhat number\b|wie viele|\bcombien\b|cuántos|cuántas|quanti|quante|quantos|quantas|hoeveel|hur många|\bile\b|сколько|几个|いくつ/iu,
  ],
];

const EVIDENCE: Readonly<Record<AnswerType, RegExp>> = {
  duration:
    /\d+\s*(?:-|–|to)?\s*\d*\s*(?:business |working |calendar )?(?:second|minute|hour|day|week|month|year|tag|stunde|woche|monat|jahr|jour|heure|semaine|mois|an\b|ans\b|día|hora|semana|mes|año|giorn|or[ae]\b|settiman|mes[ei]|ann[oi]|dag|uur|weken|dni|godzin|дн|час|недел)|\b(?:one|two|three|four|five|six|seven|ten|thirty|same|next)[ -](?:business |working )?(?:day|hour|week|month|year|minute)|[0-9一二三四五六七八九十]+\s*(?:天|日|小时|時間|分|周|週|个月|か月|年)|\b(?:immediately|instantly|forever|lifetime|overnight)\b/iu,
  price:
    /[$€£¥₹₽]\s?\d|\d[\d.,]*\s?(?:[$€£¥₹₽]|usd|eur|gbp|chf|kr\b|zł|руб|dollars?|euros?|pounds?|cents?|元|円|%)|\b(?:free|gratis|gratuit|kostenlos|no (?:extra )?(?:charge|cost|fee)s?|included)\b|免费|無料|бесплатно/iu,
  time: /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?(?:am|pm|a\.m|p\.m|uhr|h)\b|\b(?:19|20)\d{2}\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b|\b(?:daily|every day|within|before|after|until)\b|\d+\s*(?:月|日|時|点)/iu,
  contact: /[^\s@]{1,64}@[^\s@]{1,64}|\+?\d[\d ()-]{6,20}\d|\b(?:form|chat|call|write|e-?mail)\b/iu,
  place:
    /\b(?:street|st\.|road|avenue|ave|square|lane|boulevard|floor|building|city|located|address|straße|strasse|platz|rue|calle|via|headquarters|warehouse|page|menu|settings|account|section|tab)\b|\b(?:in|at|from|near) \p{Lu}\p{L}+|号|路|市|区/u,
  person:
    /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\b(?:team|manager|owner|founder|director|support|customer|administrator|admin|members?)\b/u,
  number:
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|unlimited|up to)\b|[一二三四五六七八九十]/iu,
};

/** The kinds of fact a question asks for, most specific first; empty for open questions. */
export function answerTypes(question: string): AnswerType[] {
  const sample = question.slice(0, 500);
  return CUES.filter(([, cue]) => cue.test(sample)).map(([type]) => type);
}

/** Whether a sentence states a fact of one of the kinds. */
export function statesAnswerOf(types: readonly AnswerType[], sentence: string): boolean {
  const sample = sentence.slice(0, 1000);
  return types.some((type) => EVIDENCE[type].test(sample));
}

/** Kinds of quantity that are asked for by a word of their own and told by units of their own. */
export type Quantity = 'age' | 'length' | 'weight' | 'temperature' | 'speed' | 'frequency';

/** Wordings that ask for a quantity. */
export const ASKING_QUANTITY: readonly (readonly [Quantity, RegExp])[] = [
  [
    'age',
    /\bhow old\b|\b(?:what|which) age\b|wie alt\b|welche[ms]? alter\b|\bab wie ?viel(?:en)? jahren?\b|quel âge|(?:qué|cuál es la) edad|cuántos años|che età|quanti anni|hoe oud|welke leeftijd|que idade|сколько лет/iu,
  ],
  [
    'frequency',
    /\bhow (?:often|frequently|regularly|common|likely|many times)\b|wie (?:oft|häufig|wahrscheinlich)\b|à quelle fréquence|combien de fois|(?:con|cada) (?:qué frecuencia|cuánto)|cuántas veces|ogni quanto|quante volte|hoe vaak|com que frequência|quantas vezes|как часто/iu,
  ],
  [
    'length',
    /\bhow (?:tall|high|far|deep|wide|thick)\b|wie (?:weit|tief|breit|dick)\b|à quelle (?:distance|hauteur|profondeur)|a qué (?:distancia|altura|profundidad)|a che (?:distanza|altezza|profondità)|hoe (?:ver|hoog|diep|breed)\b/iu,
  ],
  [
    'weight',
    /\bhow (?:heavy|much (?:weight|does (?:\p{L}+ ){1,4}weigh))\b|wie schwer\b|wie viel wiegt|combien pèse|pèse(?:nt)? combien|cuánto pesa|quanto pesa|hoe zwaar/iu,
  ],
  [
    'temperature',
    /\bhow (?:hot|warm|cold)\b|wie (?:heiß|warm|kalt)\b|quelle température|qué temperatura|che temperatura|hoe (?:warm|heet|koud)/iu,
  ],
];

/** Words that a quantity of a kind says. */
export const QUANTITY_WORDS: readonly (readonly [Quantity, RegExp])[] = [
  ['age', /(?<!\p{L})(?:age|old|alter|alt|mindestalter|âge|edad|età|leeftijd)(?!\p{L})/giu],
  [
    'length',
    /(?<!\p{L})(?:distance|height|width|depth|entfernung|höhe|breite|tiefe|hauteur|profondeur|altura|altezza)(?!\p{L})/giu,
  ],
  ['weight', /(?<!\p{L})(?:weight|weigh|gewicht|wiegt|poids|peso)(?!\p{L})/giu],
  ['temperature', /(?<!\p{L})(?:temperature|temperatur|température|temperatura)(?!\p{L})/giu],
  ['speed', /(?<!\p{L})(?:speed|geschwindigkeit|tempo|vitesse|velocidad|velocità)(?!\p{L})/giu],
];

/** Questions for a quantity by its noun: every word of them is looked for. */
export const NAMING_QUANTITY: readonly (readonly [Quantity, RegExp])[] = QUANTITY_WORDS.map(
  ([type, { source }]) => [
    type,
    new RegExp(
      String.raw`^\s*(?:what(?:['’]s| is| are| was)|how (?:large|high|big) is|was ist|wie ist|quel(?:le)? est|cuál es|qual è|wat is) (?:the |your |der |die |das |ihre? |eure? |la |le |el |il |de |het |l['’])?(?:\p{L}+ ){0,2}${source}`,
      'iu',
    ),
  ],
);

const UNIT_END = String.raw`(?![\p{L}\p{N}])`;
const YEARS = `(?:years?|yrs?|jahren?|ans?|años?|anni|jaar|anos?|лет|岁|歳|months? old|monaten?|mois|meses|mesi)`;

const OFTEN = [
  `rare(?:ly)?|daily|nightly|hourly|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|twice|times (?:a|per|each)`,
  `once (?:an?|per|every|each|in|or twice)|(?:an?|per) (?:day|week|month|quarter|year|hour)`,
  String.raw`(?:every|each) (?:[\p{L}\d–-]+ ){0,3}(?:days?|weeks?|months?|years?|hours?|minutes?|nights?|mornings?|evenings?|seasons?|visits?|times?|km|miles?|\p{L}+days?)`,
  String.raw`selten|täglich|wöchentlich|monatlich|jährlich|stündlich|werktags|(?:ein|zwei|drei|vier)mal|alle (?:\p{N}+|zwei|drei|vier|fünf|sechs)|jede[nsmr]?|pro (?:tag|woche|monat|jahr)|(?:im|am|in der) (?:jahr|tag|woche|monat)`,
  String.raw`chaque|tous les|toutes les|par (?:jour|semaine|mois|an)|quotidien\p{L}*|hebdomadaire\p{L}*|cada|todos los|todas las|(?:veces|vez) (?:al|a la|por)|diari[oa]\p{L}*`,
  `ogni|volt[ae] (?:al|alla)|elke|per (?:dag|week|maand|jaar)|keer per`,
].join('|');

/** How a quantity of a kind is told. */
export const QUANTITY: Readonly<Record<Quantity, RegExp>> = {
  age: new RegExp(
    String.raw`\d\s?-?${YEARS}${UNIT_END}|(?<!\p{L})(?:age[ds]?|alter|under|over|be|unter|über|moins de|plus de) (?:of |von |from |at least |between |mindestens )?\d{1,2}(?![\p{N}.:%°]|\s?(?:[$€£%:]|[ap]\.?m|uhr|km|kg|cm|mm|m|h|g|min\p{L}*|hours?|days?|weeks?|stunden?|tagen?|euro)(?!\p{L}))|(?<!\p{N})(?:1[6-9]|20)\d\d(?!\p{N})|\d\s(?:BCE?|AD|v\. ?Chr|av\. J)|(?<!\p{L})(?:centur(?:y|ies)|jahrhunderts?|siècles?|siglos?|secol[oi])(?!\p{L})`,
    'iu',
  ),
  frequency: new RegExp(
    String.raw`\d (?:in|out of|of|von|sur) \d|\d\s?(?:%|percent|prozent)|(?<!\p{L})(?:${OFTEN})(?!\p{L})`,
    'iu',
  ),
  length: new RegExp(
    String.raw`\d\s?-?(?:mm|cm|m|km|mi|miles?|met(?:re|er)s?|kilomet\p{L}+|centimet\p{L}+|zentimetern?|metern?|mètres?|metros?|metri|ft|feet|foot|inch(?:es)?|yards?)${UNIT_END}|\d\s?["”′″]|(?:minutes?|min|minuten|heure|stunden?|hours?|minutos|minuti)['’]?(?: \p{L}+)? (?:walk|on foot|by|drive|away|from|zu fuß|fußweg|entfernt|mit|à pied|en|a piedi|a pie)`,
    'iu',
  ),
  weight: new RegExp(
    String.raw`\d\s?-?(?:kg|g|mg|lbs?|pounds?|oz|ounces?|tons?|tonnes?|kilos?|kilogram\p{L}*|gram(?:s|m|mes|mos|mi)?|pfund|tonnen?)${UNIT_END}`,
    'iu',
  ),
  temperature: /\d\s?(?:°|º)|\d\s?(?:degrees|grad|degrés|grados|gradi|graden)(?!\p{L})/iu,
  speed:
    /\d\s?(?:km\/h|kmh|kph|mph|m\/s|knots|knoten|[kmg]bit\/s|[kmg]bps|[kmg]b\/s|rpm)(?!\p{L})/iu,
};

const UNIT = new Map(
  [
    ['hour', 'hour|stunde|std|heure|hora|ora|uur|h'],
    ['day', 'day|tag|jour|día|dia|giorno|dag|dzień'],
    ['night', 'night|nacht|nuit|noche|notte|noite'],
    ['week', 'week|woche|semaine|semana|settimana|vecka|tydzień'],
    ['month', 'month|monat|mois|mes|mese|maand|mês|månad|miesiąc'],
    ['year', 'year|annum|jahr|an|année|año|anno|jaar|ano|år|rok'],
  ].flatMap(([unit = '', words = '']) => words.split('|').map((word) => [word, unit] as const)),
);
const ADVERBS = new Map(
  [
    ['hour', 'hourly|stündlich'],
    ['day', 'daily|täglich'],
    ['week', 'weekly|wöchentlich|hebdomadaire|semanal|settimanale|wekelijks'],
    ['month', 'monthly|monatlich|mensuel|mensuelle|mensual|mensuales|mensile|maandelijks|mensal'],
    ['year', 'yearly|annual|annually|jährlich|annuel|annuelle|anual|annuale|jaarlijks|annuo'],
  ].flatMap(([unit = '', words = '']) => words.split('|').map((word) => [word, unit] as const)),
);
const PER = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:an?|per|each|every|pro|im|je|par|al|a la|por|cada|alla|à l['’]|all['’]|om|i|na|a|o)\s+|all['’]|l['’]|\/\s?)(${[...UNIT.keys()].join('|')})(?![\p{L}])|(?<![\p{L}])(${[...ADVERBS.keys()].join('|')})(?:[nrs]|[ae]?s)?(?![\p{L}])`,
  'giu',
);

/** The spans that prices and habits of a text are counted by: "a month", "jährlich". */
export function periods(text: string): string[] {
  return [...text.matchAll(PER)].flatMap(([, noun, adverb]) => {
    const unit =
      noun === undefined ? ADVERBS.get((adverb ?? '').toLowerCase()) : UNIT.get(noun.toLowerCase());
    return unit === undefined ? [] : [unit];
  });
}

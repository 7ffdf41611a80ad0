/** Units of money. */
export const MONEY: ReadonlySet<string> = new Set([
  ...['eur', 'gbp', 'usd', 'chf', 'jpy', 'pln', 'sek'],
]);

const UNIT_NAMES: Readonly<Record<string, string>> = {
  eur: "€ eur euro euros euro's",
  gbp: '£ gbp pound pounds quid',
  usd: '$ usd dollar dollars dólares dollari',
  chf: 'chf franken francs sfr fr',
  jpy: '¥ jpy yen',
  pln: 'zł pln złotych złote',
  sek: 'kr sek kronor krona kroner',
  cent: 'cent cents pence',
  percent: '% percent prozent pourcent pourcento porciento porcento percento pct procent procenten',
  second: 's sec secs second seconds sekunde sekunden seconde secondes segundo segundos',
  minute: 'min mins minute minutes minuten minuto minutos minuti minuut minuter minut minuty',
  hour: 'h hr hrs hour hours stunde stunden heure heures hora horas ora ore std uur timme timmar godzin godziny godzina',
  day: 'day days tag tage tagen tages jour jours día días dia dias giorno giorni dag dagen dagar dni dzień',
  night: 'night nights nacht nächte nächten nuit nuits noche noches notte notti noite noites',
  week: 'week weeks woche wochen semaine semaines semana semanas settimana settimane weken vecka veckor tydzień tygodnie tygodni',
  month:
    'month months monat monate monaten mois mes meses mese mesi maand maanden mês månad månader miesiąc miesiące miesięcy',
  year: 'year years yr yrs jahr jahre jahren an ans année années año años anno anni jaar ano anos år rok lata lat',
  kg: 'kg kilo kilos kilogram kilograms kilogramm chili',
  g: 'g gram grams gramm gramme grammes gramos grammi',
  lb: 'lb lbs',
  mm: 'mm',
  cm: 'cm centimetre centimetres centimeter centimeters zentimeter',
  m: 'm metre metres meter meters metern mètre mètres metro metros',
  km: 'km kilometre kilometres kilometer kilometers kilomètre kilomètres',
  mile: 'mile miles mi',
  l: 'l litre litres liter liters litern litros',
  ml: 'ml millilitre millilitres milliliter',
  celsius: '°c ° degree degrees grad',
  m2: 'm² qm sqm',
  watt: 'w watt watts',
  kwh: 'kwh wh',
  gb: 'gb gigabyte gigabytes',
  mb: 'mb megabyte megabytes',
  bar: 'bar psi',
  point: 'point points punkt punkte punkten puntos',
  fold: 'times mal fois veces volte keer vezes gånger razy',
  person:
    'person persons people personen guest guests gäste gästen personne personnes persona personas persone personer pessoas osób place places seat seats plätze sitzplätze child children kinder student students pupil pupils teilnehmer teilnehmern teilnehmerinnen teilnehmende teilnehmenden',
  user: 'user users nutzer nutzern benutzer benutzern',
  page: 'page pages seite seiten',
  time: 'am pm a.m p.m a.m. p.m. uhr',
};
const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries(UNIT_NAMES).flatMap(([unit, names]) =>
    names.split(' ').map((name) => [name, unit] as const),
  ),
);
/** German writes what is counted in one word: "Werktage", "Kalenderwochen". */
const COMPOUND =
  /^(?:werk|arbeits|kalender|geschäfts|bank)(tage[ns]?|wochen?|monate?n?|stunden?|minuten?|jahre?n?|nächten?)$/;

/** Which days are meant: no matter for what is counted. */
const QUALIFIERS = ['working', 'business', 'calendar'];
const QUALIFIERS_BEHIND = ['ouvrés', 'ouvrables', 'hábiles', 'laborables'];
const QUALIFIER = new RegExp(
  `^(?:${QUALIFIERS.join('|')})\\s|\\s(?:${QUALIFIERS_BEHIND.join('|')})$`,
);

/** A pattern for the words of these units, longest first, of which `unitNamed` knows the unit. */
export function wordsOfUnits(units: readonly string[]): string {
  const words = [...UNITS].flatMap(([name, unit]) => (units.includes(unit) ? name : []));
  const plain = words.sort((a, b) => b.length - a.length).join('|');
  const german =
    '(?:werk|arbeits|kalender|geschäfts|bank)(?:tage[ns]?|wochen?|monate?n?|stunden?|minuten?|jahre?n?)';
  const percent = 'per cent|pour cent|por ciento|por cento|per cento';
  return `${percent}|${german}|(?:(?:${QUALIFIERS.join('|')}) )?(?:${plain})(?: (?:${QUALIFIERS_BEHIND.join('|')}))?`;
}

/** The unit of a word, in one spelling; "" when it is none. */
export function unitNamed(word: string): string {
  const plain = word.toLowerCase().replace(QUALIFIER, '').replace(/\s/g, '');
  const known = UNITS.get(plain);
  if (known !== undefined) return known;
  const [, tail] = COMPOUND.exec(plain) ?? [];
  return tail === undefined ? '' : (UNITS.get(tail) ?? '');
}

/** How many of the smallest unit of its kind one unit is; kinds are told apart by their name. */
const SCALES: ReadonlyMap<string, readonly [kind: string, factor: number]> = new Map([
  ['second', ['time span', 1]],
  ['minute', ['time span', 60]],
  ['hour', ['time span', 3_600]],
  ['day', ['time span', 86_400]],
  ['week', ['time span', 604_800]],
  ['month', ['months', 1]],
  ['year', ['months', 12]],
  ['mm', ['length', 1]],
  ['cm', ['length', 10]],
  ['m', ['length', 1_000]],
  ['km', ['length', 1_000_000]],
  ['g', ['weight', 1]],
  ['kg', ['weight', 1_000]],
  ['ml', ['volume', 1]],
  ['l', ['volume', 1_000]],
]);

/** "7 days" and "1 week" as one text, to be compared; undefined for what has no scale. */
export function measureOf(value: string, unit: string): string | undefined {
  const scale = SCALES.get(unit);
  if (scale === undefined) return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? undefined : `${scale[0]} ${number * scale[1]}`;
}

/** What a unit measures, or the unit itself when nothing else measures the same. */
export const kindOfUnit = (unit: string): string => SCALES.get(unit)?.[0] ?? unit;

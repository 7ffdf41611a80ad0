import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { anyOf } from '../statement/any-of.ts';
import { calendarWords, isWeekday } from '../statement/calendar-words.ts';
import { sameQuantity } from '../statement/quantities.ts';

/** Whether a claim is about another time than a place, beyond the days and hours that both name. */
export const hasOtherTime = (claim: Claim, units: readonly Said[]): boolean =>
  isOnMoreDays(claim, units) ||
  isOfEachWeek(claim, units) ||
  isOtherMoment(claim, units) ||
  isFirstOfFurther(claim, units);

const EVERY_DAY = anyOf(
  `every day|each day|daily|seven days a week|7 days a week|all week|jeden tag|täglich|alle tage|tous les jours|chaque jour|todos los días|cada día|a diario|ogni giorno|tutti i giorni|elke dag|dagelijks`,
);

/** "Every day" of "on weekdays". */
const isOnMoreDays = ({ facts, text }: Claim, units: readonly Said[]): boolean =>
  EVERY_DAY.test(text) &&
  facts.calendar.length + facts.daySpans.between.length === 0 &&
  units.some(({ calendar, daySpans }) => calendar.some(isWeekday) || daySpans.between.length > 0) &&
  !units.some(({ plain }) => EVERY_DAY.test(plain));

const NTH_DAY =
  /(?<!\p{L})(?:first|second|third|fourth|last|every other|every second|erste[rsnm]?|zweite[rsnm]?|dritte[rsnm]?|letzte[rsnm]?|premiers?|deuxième|troisième|derniers?|primer|segundo|tercer|último|primo|ultimo|eerste|laatste)\s(\p{L}{4,})/giu;

/** "On Sundays" of "on the first Sunday of the month". */
function isOfEachWeek({ facts, text }: Claim, units: readonly Said[]): boolean {
  const days = facts.calendar.filter(isWeekday);
  if (days.length === 0) return false;
  const claimed = nthDays(text);
  return days.some(
    (id) =>
      !claimed.includes(id) &&
      units.some(
        ({ plain, calendar }) =>
          calendar.filter((other) => other === id).length === 1 && nthDays(plain).includes(id),
      ),
  );
}

const nthDays = (text: string): string[] =>
  [...text.matchAll(NTH_DAY)].flatMap(([, day = '']) => calendarWords(day));

const BEFORE = anyOf(
  `before|in advance|beforehand|bevor|vor|vorab|im voraus|avant|(?:à l|d)['’]avance|antes|con antelación|prima|in anticipo|voordat|vóór|vooraf`,
);
const UP_TO = anyOf(
  `before|beforehand|prior|until|till|by|ahead|in advance|earlier|early|notice|at the latest|bevor|vor|vorher|bis|zuvor|voraus|spätestens|frühestens|avant|jusqu|d['’]avance|à l['’]avance|antes|hasta|antelación|anticipación|prima|entro|anticipo|fino|voor|vóór|voordat|tot|vooraf|first|only after|erst`,
);
const AFTER = anyOf(
  'after(?! (?:that|this|which))|nach|nachdem|après(?! (?:cela|ça))|después(?! de eso)|tras|dopo|nadat',
);
const FROM = anyOf(
  `after|afterwards|later|from|once|when|then|since|following|within|past|of|if|until|nach|nachdem|danach|ab|seit|sobald|wenn|innerhalb|bei|bis|après|dès|à partir|depuis|lorsque|quand|suivant\\p{L}*|sous|dans|después|tras|desde|cuando|siguientes?|en|dopo|da|entro|quando|na|nadat|vanaf|zodra`,
);

/** "Before the contract ends" of "when the contract ends". */
const isOtherMoment = ({ facts }: Claim, units: readonly Said[]): boolean =>
  (BEFORE.test(facts.form) && !says(UP_TO, units)) ||
  (AFTER.test(facts.form) && !says(FROM, units));

/** As written or in plain forms, of which each may have lost a word. */
const says = (saying: RegExp, units: readonly Said[]): boolean =>
  units.some(({ form, plain }) => saying.test(plain) || saying.test(form));

const FIRST = anyOf('first|erste[rnsm]?|premi[eè]re?s?|primer[oa]?|prim[oa]|eerste');
const FURTHER = anyOf(
  `further|additional|extra|another|more|after that|afterwards|subsequent|thereafter|weitere[rsnm]?|zusätzlich\\p{L}*|danach|anschließend|supplémentaires?|de plus|en plus|ensuite|adicional(?:es)?|más|después|ulteriore|in più|daarna`,
);

/** "The first hour costs 20 euros" of "each further hour costs 20 euros". */
const isFirstOfFurther = ({ facts, text }: Claim, units: readonly Said[]): boolean =>
  FIRST.test(text) &&
  !FURTHER.test(text) &&
  facts.quantities.some((number) => {
    const own = units
      .flatMap((unit) => unit.clauses())
      .filter(({ quantities }) => quantities.some((one) => sameQuantity(one, number)));
    return number.unit !== '' && own.length > 0 && own.every(({ form }) => FURTHER.test(form));
  });

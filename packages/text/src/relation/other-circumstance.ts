import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { anyOf } from '../statement/any-of.ts';
import { remember } from '../words/remember.ts';

/** A circumstance that changes what a sentence says, however few words it takes. */
interface Circumstance {
  /** How it is claimed. */
  readonly claimed: RegExp;
  /** What a place may say instead, in any of its sentences or in the headings above it. */
  readonly said: RegExp;
  /** Ids of `calendarWords` that say it as well. */
  readonly days?: readonly string[];
}

const day = (...numbers: readonly number[]) => numbers.map((n) => `day ${n}`);
const month = (...numbers: readonly number[]) => numbers.map((n) => `month ${n}`);

const ALWAYS = `daily|every ?day|each day|(?:a|per|one|any) day|all (?:week|year)|(?:seven|7) days|every night|nightly|(?:a|per) night|always|any ?time|at all times|around the clock|24/7|täglich|alle tage|jede[nrms]? (?:tag|nacht)|(?:pro|je|am|ein|jeder) (?:tag|nacht)|jederzeit|immer|rund um die uhr|ganzjährig|tous les jours|chaque (?:jour|nuit)|par (?:jour|nuit)|(?:un|à tout) (?:jour|moment)|toute l['’]année|quotidien\\p{L}*|todos los días|cada (?:día|noche)|(?:al|por) (?:día|noche)|a diario|diari[oa]\\p{L}*|siempre|ogni (?:giorno|notte)|tutti i giorni|(?:al|per) (?:giorno|notte)|giornalier\\p{L}*|sempre|elke (?:dag|nacht)|per (?:dag|nacht)|dagelijks|altijd`;
const WEEKEND = `week-?ends?|wochenenden?s?|fin(?:es)? de semana|fine ?settimana|weekeinde`;

const CIRCUMSTANCES: readonly Circumstance[] = [
  {
    claimed: anyOf(WEEKEND),
    said: anyOf(`${WEEKEND}|${ALWAYS}`),
    days: day(5, 6),
  },
  {
    claimed: anyOf(
      `(?:every|each) day(?! (?:you|of|that|after|beyond|late|more|or))|daily|all week|jeden tag|täglich|tous les jours|chaque jour|todos los días|cada día|a diario|ogni giorno|tutti i giorni|elke dag|dagelijks`,
    ),
    said: anyOf(`${ALWAYS}|${WEEKEND}`),
    days: day(0, 1, 2, 3, 4, 5, 6),
  },
  {
    claimed: anyOf(
      `(?:in|during|throughout) (?:the )?summer(?:time)?|im sommer|en été|en verano|(?:in|d['’])estate|in de zomer`,
    ),
    said: anyOf(
      `\\p{L}*summer\\p{L}*|\\p{L}*sommer\\p{L}*|été|estival\\p{L}*|verano|estate|zomer\\p{L}*|all year|ganzjährig`,
    ),
    days: month(4, 5, 6, 7, 8),
  },
  {
    claimed: anyOf(
      `(?:in|during|throughout) (?:the )?winter(?:time)?|im winter|en hiver|en invierno|d['’]inverno|in inverno|in de winter`,
    ),
    said: anyOf(
      `\\p{L}*winter\\p{L}*|hiver\\p{L}*|hivernal\\p{L}*|invierno|inverno|invernal\\p{L}*|all year|ganzjährig`,
    ),
    days: month(10, 11, 0, 1, 2),
  },
  {
    claimed: anyOf(
      `(?:public|bank|national) holidays?|feiertag(?:e|en|s)?|jours? fériés?|(?:días? )?festivos?|(?:giorni )?festiv[io]|feestdag(?:en)?`,
    ),
    said: anyOf(
      `\\p{L}*holidays?|\\p{L}*feiertag\\p{L}*|fériés?|festiv[oi]s?|feestdag\\p{L}*|christmas|new year\\p{L}*|easter|weihnacht\\p{L}*|neujahr\\p{L}*|ostern|silvester|heiligabend|noël|nouvel an|pâques|navidad|año nuevo|natale|capodanno|pasqua|kerst\\p{L}*`,
    ),
  },
  {
    claimed: anyOf(
      `(?:on )?the (?:very )?same (?:day|morning|evening)|same-day|am (?:selben|gleichen) tag|noch (?:am selben tag|heute)|le (?:jour même|même jour)|el mismo día|(?:lo stesso giorno|in giornata)|dezelfde dag`,
    ),
    said: anyOf(
      `same|selben|gleichen|même|mismo|stesso|dezelfde|today|heute|immediate\\p{L}*|sofort|at once|straight away|right away|on the spot|(?:that|this|the|of the) (?:day|date|visit|appointment)|within (?:\\p{L}+|\\p{Nd}+) hours?|innerhalb von \\p{L}+ stunden`,
    ),
  },
  {
    claimed: anyOf(
      `(?:right |straight )?from (?:the (?:very )?(?:start|beginning|first day|outset)|day one)|(?:gleich )?von anfang an|vom ersten tag an|dès le (?:début|premier jour)|desde el (?:principio|primer día)|(?:fin )?dal(?:l['’]inizio| primo giorno)|vanaf het begin`,
    ),
    said: anyOf(
      `start\\p{L}*|begin\\p{L}*|first|day one|outset|anfang|erste[nrsm]?|beginn|immediate\\p{L}*|sofort|début|premiere?|premier|dès|principio|primer\\p{L}?|inizio|primo|begin`,
    ),
  },
  {
    claimed: anyOf(
      `in cash|cash only|with cash|bargeld|in bar|bar (?:be)?zahlen|bar bezahlt|barzahlung|(?:en|payer en) espèces|en (?:efectivo|metálico)|in contanti|contant`,
    ),
    said: anyOf(
      `cash|bar|\\p{L}*bargeld|barzahlung|espèces|liquide|efectivo|metálico|contanti|contant|coins?|münze?n?`,
    ),
  },
  {
    claimed: anyOf(
      `(?:by|with a|with your|via|per|by bank) (?:credit |debit |bank )?card|(?:credit|debit) cards?|(?:mit|per) (?:der |ihrer |kredit|ec-|giro)?karte|kreditkarten?|kartenzahlung|(?:par|avec la|avec une) carte|cartes? (?:bancaires?|de crédit)|con (?:la )?(?:tarjeta|carta)|tarjetas? de crédito|cart[ae] di credito|met (?:de )?pas`,
    ),
    said: anyOf(
      `cards?|\\p{L}*karten?|\\p{L}*kartenzahlung|cartes?|tarjetas?|cart[ae]|bancomat|pinpas|pinnen|visa|mastercard|contactless|kontaktlos`,
    ),
  },
  {
    claimed: anyOf(
      `by (?:post|mail)|per post|mit der post|par (?:la poste|courrier)|por correo(?! electr)|per posta|per post`,
    ),
    said: anyOf(
      `\\p{L}*post\\p{L}*|\\p{L}*mail\\p{L}*|letters?|send\\p{L}*|sent|ship\\p{L}*|dispatch\\p{L}*|deliver\\p{L}*|parcels?|\\p{L}*brief\\p{L}*|\\p{L}*schick\\p{L}*|\\p{L}*send\\p{L}*|\\p{L}*sand\\p{L}*|courrier|env[oi]\\p{L}*|poste|correo|sped\\p{L}*|lettera|verzend\\p{L}*`,
    ),
  },
  {
    claimed: anyOf(
      `without (?:a |an |any |prior )*(?:reservation|booking|appointment|registration)|ohne (?:vor)?(?:anmeldung|reservierung|termin|buchung)|sans (?:réservation|rendez-vous|inscription)|sin (?:reserva|cita|inscripción)(?: previa)?|senza (?:prenotazione|appuntamento)|zonder (?:reservering|afspraak)`,
    ),
    said: anyOf(
      `\\p{L}*book\\p{L}*|reserv\\p{L}*|appointments?|regist\\p{L}*|walk-?ins?|drop-?in|sign\\p{L}*|\\p{L}*anmeld\\p{L}*|angemeldet|\\p{L}*termine?n?|\\p{L}*buch\\p{L}*|réserv\\p{L}*|rendez-vous|inscri\\p{L}*|citas?|prenot\\p{L}*|appuntament\\p{L}*|afspra\\p{L}*|spontan\\p{L}*|just|einfach|simply`,
    ),
  },
  {
    claimed: anyOf(
      `(?:for|by|to) members(?: only)?|only (?:for )?members|members only|nur für mitglieder|réservée?s? aux (?:membres|adhérents)|(?:solo|sólo) para (?:socios|miembros)|solo per (?:i )?soci|alleen voor leden`,
    ),
    said: anyOf(
      `\\p{L}*members?\\p{L}*|\\p{L}*mitglied\\p{L}*|membres?|adhérents?|abonn\\p{L}*|soci[oa]?s?|miembros?|leden|lid`,
    ),
  },
];

/** What is asked about a sentence is asked of one place after the other. */
const claimedIn = remember(1, (text) => CIRCUMSTANCES.filter(({ claimed }) => claimed.test(text)));

const SAME_DAY = anyOf(
  `(?:the )?same (?:day|visit)|(?:selben|gleichen) tage?s?|(?:jour même|même jour)|mismo día|stesso giorno|dezelfde dag`,
);
const ANY_DAY = anyOf(
  `later(?: on)?|whenever|any ?time|any (?:other )?day|später|irgendwann|jederzeit|plus tard|n['’]importe quand|más tarde|más adelante|cuando (?:quiera|quieras)|più tardi|in seguito|later`,
);

/** "Taken off a card that you buy later on" of "bought on the same day". */
const isOfAnyDay = (text: string, units: readonly Said[]): boolean =>
  ANY_DAY.test(text) &&
  !SAME_DAY.test(text) &&
  units.some(({ plain }) => SAME_DAY.test(plain)) &&
  !units.some(({ plain }) => ANY_DAY.test(plain));

/** Whether a claim says when, for whom or with what something is, of which the place has nothing: "on weekends", "in cash". */
export const hasOtherCircumstance = ({ text }: Claim, units: readonly Said[]): boolean =>
  claimedIn(text).some(({ said, days = [] }) => !isSaid({ said, days }, units)) ||
  isOfAnyDay(text, units);

const isSaid = (
  { said, days }: { readonly said: RegExp; readonly days: readonly string[] },
  units: readonly Said[],
): boolean =>
  units.some(
    ({ plain, form, context, calendar, daySpans, contextCalendar }) =>
      said.test(plain) ||
      said.test(form) ||
      said.test([...context].join(' ')) ||
      days.some(
        (id) =>
          calendar.includes(id) || daySpans.between.includes(id) || contextCalendar().includes(id),
      ),
  );

import { normalizeTerm } from '../words/normalize-term.ts';
import { tokenize } from '../words/tokenize.ts';

const OPPOSITES =
  `used gebraucht gebrauchte gebrauchten / unused new neu neue neuen ungebraucht ungebrauchte
keep kept keeps / delete deleted erase erased erases deletes
open opened offen geöffnet ouvert ouverte ouverts ouvertes abierto abierta aperto aperta geopend aberto otwarte öppet abre abren abrimos ouvre ouvrent ouvrons apre aprono apriamo / closed shut geschlossen ruhetag zu fermé fermée fermés fermées cerrado cerrada cerrados chiuso chiusi chiusa gesloten fechado fechada zamknięte stängt cierra cierran cerramos ferme ferment fermons chiude chiudono chiudiamo
allowed permitted welcome erlaubt gestattet willkommen autorisé autorisés permis admis admise admises permitido permitidos admitidos ammesso ammessi consentito toegestaan permitido dozwolone tillåtet / forbidden prohibited banned verboten untersagt interdit interdits interdite interdites prohibido prohibidos vietato vietati verboden proibido zabronione förbjudet
included includes including inbegriffen inklusive enthalten inclus incluse compris comprise incluido incluida incluye incluidos incluso inclusa compreso compresa inbegrepen inclusief incluído covered covers cover gedeckt couvert couverts cubierto coperto gedekt / excluded excluding extra exklusive zuzüglich exclu exclus excluido escluso escluse esclusa aparte exclusief separately separate gesondert séparément
before vor vorher avant antes prima / after nach nachher après después dopo depois
least mindestens minimum minimal mínimo minimo minimaal longer länger over exceeding über above oberhalb earliest frühestens / höchstens maximal maximum máximo massimo maximaal shorter below under unter unterhalb latest spätestens
more mehr más più meer / less fewer weniger moins menos meno minder
early früh tôt temprano vroeg / late spät tard tarde laat
free complimentary waived kostenlos umsonst befreit gratis kostenfrei gebührenfrei gebührenfreie gratuit gratuite gratuits gratuites gratuito gratuita gratuiti grátis bezpłatna bezpłatny / chargeable kostenpflichtig payant payante payants
possible möglich posible / impossible unmöglich imposible
required mandatory compulsory needed erforderlich nötig notwendig pflicht obligatoire obligatoires obligatorio obligatoria obbligatorio obbligatoria necessario necessaria verplicht / optional voluntary recommended advisable advised encouraged freiwillig empfohlen empfehlenswert ratsam facultatif facultative recommandé recommandée conseillé conseillée opcional recomendado recomendada recomendable aconsejable facoltativo facoltativa consigliato consigliata raccomandato optioneel aanbevolen aangeraden
first erste ersten erster premier première primero primera primo eerste / last letzte letzten letzter dernier dernière último última ultimo ultima laatste
daily täglich quotidien / weekly wöchentlich hebdomadaire / monthly monatlich mensuel / yearly annually jährlich annuel
alone allein alleine seul seule seuls seules solo sola solos soli / accompanied begleitet begleitung accompagné accompagnée accompagnés acompañado acompañados accompagnato accompagnati
refundable erstattungsfähig remboursable reembolsable / nonrefundable
indoors inside drinnen / outdoors outside draußen
left links gauche izquierda / right rechts droite derecha
upstairs oben / downstairs unten
cold kalt froid frío / hot heiß chaud caliente
same / different
until bis jusqu jusque hasta / from ab dès depuis desde
earlier früher / later später
accept accepts accepted take takes akzeptieren akzeptiert annehmen accepter acceptons aceptar aceptamos accettare accettiamo / refuse refuses refused reject rejects rejected decline declines declined ablehnen abgelehnt refuser refusons rechazar rechazamos rifiutare
started begun began begann / stopped ceased`
    .split('\n')
    .map((line) => line.split(' / ').map((side) => side.trim().split(/\s+/).map(normalizeTerm)));

/** Word to its "axis side" pairs. */
const SIDES: ReadonlyMap<string, string> = new Map(
  OPPOSITES.flatMap((sides, axis) =>
    sides.flatMap((words, side) => words.map((word) => [word, `${axis} ${side}`] as const)),
  ),
);

/** "From 9 to 6" is until 6 as well. */
const SPAN = /(?<!\p{L})from\s[^,;.]{1,24}?\sto\s/iu;

/** The words of a text that have an opposite, as "axis side", with repetitions. */
export function polarity(text: string): string[] {
  const until = SPAN.test(text) ? SIDES.get('until') : undefined;
  const sides = sidesIn(text);
  return until === undefined ? sides : [...sides, until];
}

function sidesIn(text: string): string[] {
  return tokenize(text).flatMap(({ text: word }) => {
    const side = SIDES.get(normalizeTerm(word).replace(/'.*/, ''));
    return side === undefined ? [] : [side];
  });
}

/** Whether a normalised word has an opposite. */
export const hasOpposite = (word: string): boolean => SIDES.has(word);

/** Whether a claim says one side of something more often than the other text, which says the other side more often. */
export function isOpposite(claim: readonly string[], said: readonly string[]): boolean {
  const times = (entries: readonly string[], entry: string) =>
    entries.filter((other) => other === entry).length;
  return claim.some((entry) => {
    const [axis = '', side = ''] = entry.split(' ');
    const other = `${axis} ${side === '0' ? 1 : 0}`;
    return times(claim, entry) > times(said, entry) && times(said, other) > times(claim, other);
  });
}

// How long, how much and when may be said from either end.
const MEASURING = new Set(
  ['before', 'least', 'more', 'early', 'until', 'earlier', 'daily', 'first', 'left'].map(
    (word) => SIDES.get(word)?.split(' ')[0],
  ),
);

/** The opposites of a text that no wording turns into each other. */
export const hardSides = (entries: readonly string[]): string[] =>
  entries.filter((entry) => !MEASURING.has(axisOf(entry)));

/** What both sides of a pair of opposites are about. */
export const axisOf = (side: string): string => side.split(' ')[0] ?? '';

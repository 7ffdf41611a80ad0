import { countNegations } from '../statement/negation.ts';

/** "Exclusions", "Prohibited items", "Ausgeschlossen sind": denies without a word of negation. */
const EXCLUDING =
  /(?<!\p{L})(?:exclu(?:ded|sions?)|prohibited|forbidden|banned|avoid|ausgeschlossen|ausschlüsse|ausgenommen|verboten|untersagt|vermeiden|exclu(?:s|e?s?|sões)|interdit(?:e?s?)|prohibid[oa]s?|exclu[ií]d[oa]s?|vietat[oaie]|esclus[oaie]|uitgesloten|verboden|proibid[oa]s?)(?!\p{L})/iu;
/** "If it does not start", "Without a reservation", "Do not forget": what stands below is true as it is. */
const CONDITION =
  /(?<!\p{L})(?:if|when|why|how|in case|without|forget|miss|only|wenn|falls|ohne|vergessen|verpassen|nur|warum|wieso|wie|si|quand|pourquoi|comment|sans|oublie[rz]|cuando|sin|olvid\p{L}+|senza|c[óo]mo|quando|perch[ée]|wanneer|waarom)(?!\p{L})/iu;

/** How headings ask: "What is not covered" says of an item that it "is not covered". */
const ASKING = /^(?:what|which|who|was|welche[rns]?|wer|ce qui|ce que|lo que|qu[ée]|cosa)\s+/iu;

/**
 * Whether the items below a heading are what is not so: "What is not covered", "Excluded". Told without it they would say the
 * opposite.
 */
export function isDeniedHeading(heading: string): boolean {
  // "Not sure which size?" is no "What is not covered?".
  const isOtherQuestion = /[?？؟]\s*$/u.test(heading) && !ASKING.test(asLead(heading));
  if (CONDITION.test(heading) || isOtherQuestion) return false;
  return EXCLUDING.test(heading) || countNegations(heading) > 0;
}

/** A heading as it is told before an item: without its number and its mark at the end. */
export const asLead = (heading: string): string =>
  heading.replace(/^\d+(?:\.\d+)*[.)]?\s+/u, '').replace(/\s*[:?？؟]\s*$/u, '');

/** What an item below a heading that denies says, as a sentence. */
export const deniedItem = (item: string, heading: string): string =>
  `${item.replace(/[.;,]\s*$/u, '')} ${asLead(heading).replace(ASKING, '')}.`;

/** Whether a text denies with such a word: "Glass bottles are forbidden." */
export const excludes = (text: string): boolean => EXCLUDING.test(text);

/** What stands below is there no more, or not yet. "Upcoming events" and "Planned maintenance" are as they are told. */
const ABSENT =
  /(?<!\p{L})(?:discontinued|sold out|retired|deprecated|formerly|coming soon|coming in \d{4}|on the roadmap|eingestellt|ausverkauft|demnächst|in planung)(?![\p{L}\d])/iu;

/** "Discontinued bikes", "Coming in 2027": what is said of an item below it holds only with that. */
export const isAbsent = (text: string): boolean => ABSENT.test(text);

const IMPERATIVE =
  /^\s*(?:please |bitte )?(?:(?:do not|don['’]t|never|avoid|vermeiden)(?!\p{L})|(?:nicht|niemals|nie)\s*$)/iu;

/** "Do not", "Never": what an item below it tells to do is just what must not be done. */
export const isForbidding = (heading: string): boolean =>
  IMPERATIVE.test(asLead(heading)) && !CONDITION.test(heading);

const OTHERS = /(?<!\p{L})(?:non|nicht)[-‐‑]?(\p{L}{4,})/giu;

/** Those whose others a text speaks of: "members" for "Non-members". */
export const namedByOthers = (text: string): string[] =>
  [...text.matchAll(OTHERS)].map(([, word = '']) => word);

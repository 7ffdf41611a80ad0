import { contentTerms } from '../search/content-terms.ts';
import { analyze } from '../words/analyze.ts';

/** What a question wants explained: "What is TOAST?", "What does a deposit do?". */
export interface Subject {
  /** As it stands in the question, in small letters. */
  readonly text: string;
  /** Its index terms without function words; never empty. */
  readonly terms: readonly string[];
  readonly words: number;
}

const MOST_WORDS = 4;
/** Words that may stand before the subject of a sentence and behind it before its verb. */
const BESIDE = 2;
const END = String.raw`\s*[?？.!]*\s*$`;

/** "A feature called autovacuum, whose purpose is …" */
const NAMING = [
  'called',
  'known as',
  'named',
  'genannt',
  'namens',
  'appelé',
  'appelée',
  'llamado',
  'llamada',
  'chiamato',
  'chiamata',
  'genaamd',
];

const ASKING: readonly RegExp[] = [
  String.raw`^\s*what(?:['’]?s| is| are| does| do)\s+(?:(?:an?|the|your|this|that)\s+)?(.+?)(?:\s+(?:do|mean|stand for))?`,
  String.raw`^\s*(?:define|explain)\s+(?:(?:an?|the|your)\s+)?(.+?)`,
  String.raw`^\s*was\s+(?:ist|sind|macht|bedeutet|heißt|versteht man unter)\s+(?:(?:eine?|der|die|das|eigentlich)\s+)?(.+?)`,
  String.raw`^\s*(?:qu['’]est[- ]ce que?(?:\s+c['’]est que)?|c['’]est quoi|que (?:fait|signifie|veut dire)|à quoi sert)\s+(?:(?:une?|le|la|les|l['’])\s*)?(.+?)`,
  String.raw`^\s*¿?\s*qué\s+(?:es|son|hace|significa)\s+(?:(?:una?|el|la|los|las)\s+)?(.+?)`,
  String.raw`^\s*(?:(?:che )?cos['’]è|che cosa (?:è|sono|fa)|cosa (?:è|fa|sono|significa))\s+(?:(?:una?|il|lo|la|i|gli|le|l['’])\s*)?(.+?)`,
  String.raw`^\s*wat\s+(?:is|zijn|doet|betekent)\s+(?:(?:een|de|het)\s+)?(.+?)`,
  String.raw`^\s*(?:o\s+)?que\s+(?:é|são|faz|significa)\s+(?:(?:uma?|os?|as?)\s+)?(.+?)`,
].map((asking) => new RegExp(asking + END, 'iu'));

/** The subject of a question that wants something explained, of at most four words; undefined for other questions. */
export function definedSubject(question: string): Subject | undefined {
  const sample = question.slice(0, 200);
  for (const asking of ASKING) {
    const text = asking.exec(sample)?.[1]?.toLowerCase();
    if (text === undefined) continue;
    const words = text.split(/\s+/).length;
    if (words > MOST_WORDS) continue;
    const terms = [...new Set(contentTerms(text).map(({ term }) => term))];
    if (terms.length > 0) return { text, terms, words };
  }
  return undefined;
}

/** Whether a sentence is about a subject: it begins with it, or gives its name in full ("TOAST (The Oversized-…)"). */
export function isAbout(sentence: string, { text, terms, words }: Subject): boolean {
  const small = sentence.toLowerCase();
  if (small.includes(`${text} (`)) return true;
  if (NAMING.some((naming) => small.includes(`${naming} ${text},`))) return true;
  const opening = sentence.split(/\s+/, words + BESIDE).join(' ');
  const said = new Set(analyze(opening));
  return terms.every((term) => said.has(term));
}

/**
 * How far a title names a subject and nothing else, 0..1: its share of the title's words, numbers and function words aside ("73.2.
 * TOAST" is all TOAST); 0 when it does not name it.
 */
export function titleShare(title: string, { terms }: Subject): number {
  const own = new Set(
    contentTerms(title).flatMap(({ term, isWhole }) =>
      isWhole && !/^[\d.,]+$/.test(term) ? term : [],
    ),
  );
  return terms.every((term) => own.has(term)) ? terms.length / own.size : 0;
}

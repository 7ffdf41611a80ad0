import { hasNearForm, topicWords } from '../statement/topic-words.ts';
import { canonicalWords } from '../words/canonical-words.ts';

/** A part of a text, by offsets. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const AND = String.raw`,?\s+(?:and|as well as|und|sowie|et|y|e|ed|en|och|oraz|i)\s+`;
const JOINT = new RegExp(String.raw`${AND}|,\s+(?=\S)`, 'giu');
const LAST_JOINT = new RegExp(AND, 'iu');
/** What is counted or named last before the first joint: "2 beds", "a desk". */
const FIRST_ITEM =
  /(?<!\p{L})(?:\p{Nd}+|an?|the|your|our|one|two|three|four|five|six|seven|eight|nine|ten|twelve|ein(?:en?|em|er)?|der|die|das|den|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|une?|le|la|les|des|deux|trois|el|los|las|unos|dos|tres|il|lo|gli|due|tre)\s+\p{L}+(?:\s\p{L}+)?\s*$/iu;
/** A thing and no clause: what follows one of these words says more of it, or of all. */
const MORE =
  /(?<!\p{L})(?:for|with|without|if|when|while|until|till|from|to|at|in|on|by|of|off|per|over|under|up|than|only|not|no|but|is|are|was|were|has|have|had|be|must|may|can|will|do|does|that|which|who|für|mit|ohne|wenn|bis|ab|von|zu[mr]?|i[mn]|a[mn]|auf|bei|nach|vor|nur|nicht|kein\p{L}*|ist|sind|hat|haben|wird|werden|muss|müssen|kann|können|pour|avec|sans|si|jusqu|de|du|à|au|aux|en|dans|sur|par|pas|est|sont|para|con|sin|hasta|desde|por|del?|al|es|son|no|per|senza|se|fino|da|di|su|non|è|sono)(?!\p{L})/iu;
/** What is said of several things together is said of none alone. */
const TOGETHER =
  /(?<!\p{L})(?:between|both|together|either|neither|mix(?:es|ed|ing)?|combin\p{L}+|connect\p{L}*|compar\p{L}+|differ\p{L}*|same|zwischen|beide[ns]?|zusammen|entweder|weder|misch\p{L}*|kombinier\p{L}*|vergleich\p{L}*|entre|ensemble|juntos|tra|fra|insieme)(?!\p{L})/iu;
const LAST_WORD = /(?<!\p{L})\p{L}{2,40}\s*$/u;
const MOST_WORDS = 3;

/**
 * The items of the list that a text ends in which a claim leaves out while it names another one: who says that the room has a
 * balcony need not say that it has two beds and a desk. Nothing where what is listed is more than things.
 */
export function leftOutItems(form: string, claimed: ReadonlySet<string>): Span[] {
  const items = itemsAtEnd(form);
  const isNamed = ({ start, end }: Span) => {
    const words = topicWords(canonicalWords(form.slice(start, end)));
    return words.length > 0 && words.every((word) => hasNearForm(claimed, word));
  };
  return items.some(isNamed) ? items.filter((item) => !isNamed(item)) : [];
}

function itemsAtEnd(form: string): Span[] {
  if (!LAST_JOINT.test(form) || TOGETHER.test(form)) return [];
  const text = form.replace(/[\s.!]+$/u, '');
  const joints = [...text.matchAll(JOINT)];
  const [joint] = joints;
  const head = text.slice(0, joint?.index);
  const first = FIRST_ITEM.exec(head) ?? LAST_WORD.exec(head);
  if (!joint || !first) return [];
  const items = [
    { start: first.index, end: joint.index },
    ...joints.map((one, at) => ({
      start: one.index + one[0].length,
      end: joints[at + 1]?.index ?? text.length,
    })),
  ];
  return items.every(({ start, end }) => isThing(text.slice(start, end))) ? items : [];
}

const isThing = (item: string): boolean => {
  const words = item.trim().split(/\s+/u).length;
  return words > 0 && words <= MOST_WORDS && !MORE.test(item);
};

import { hasNearForm } from '../statement/topic-words.ts';
import { canonicalWords } from '../words/canonical-words.ts';
import { isLightTerm } from '../words/light-words.ts';

/** The words of a text on both sides of what sets them in an order. */
interface Sides {
  readonly before: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
}

/** What sets two things in an order that cannot be turned round. Named groups: `before`, `behind`. */
type Order = RegExp;

const around = (words: string): Order =>
  new RegExp(String.raw`^(?<before>.*?)(?<!\p{L})(?:${words})(?!\p{L})(?<behind>[^.;,]*)`, 'isu');

/** "The desk closes later than the hall". */
export const COMPARED: readonly Order[] = [around('than|als|que|di quel|dan')];

const SHORTEST = 3;
const FEW_WORDS = String.raw`(?:[^\s,;.]+\s+){1,5}?`;

/** What comes first, who does it, where it begins, what it is in place of. */
export const ORDERED: readonly Order[] = [
  around('then|afterwards|dann|danach|anschließend|puis|ensuite|luego|después|poi|daarna|potem'),
  around('before|bevor|avant de|antes de|prima di|voordat|zanim'),
  around('after|nachdem|après|después de|dopo|nadat'),
  around('by|von|par|por|da|door|av|przez'),
  around(
    'instead of|rather than|in place of|statt|anstatt|anstelle|au lieu d[eu]|en lugar de|invece di|in plaats van',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:from|vo[nm]|ab|de|du|desde|da|dal|van)\s+(?<before>${FEW_WORDS})(?:to|nach|zu[mr]?|bis|à|au|a|al|naar)\s+(?<behind>[^.;,]*)`,
    'isu',
  ),
];

/** "To the town and back": both are true. */
const BOTH_WAYS =
  /(?<!\p{L})(?:and back|both (?:ways|directions)|back and forth|vice versa|hin und (?:her|zurück)|und zurück|umgekehrt|beide richtungen|aller[- ]retour|ida y vuelta|andata e ritorno|heen en terug)(?!\p{L})/iu;

/**
 * Whether a claim has on the one side of an order what one of some texts has on the other alone, and the other way round:
 * "rinse, then dry" of "dry, then rinse".
 */
export function swapsSides(
  claimed: string,
  { said, orders }: { readonly said: readonly string[]; readonly orders: readonly Order[] },
): boolean {
  const oneWay = said.filter((text) => !BOTH_WAYS.test(text));
  return orders.some((order) => {
    const own = sidesOf(claimed, order);
    return own !== undefined && oneWay.some((text) => isSwapped(own, sidesOf(text, order)));
  });
}

const isSwapped = (own: Sides, other: Sides | undefined): boolean =>
  other !== undefined &&
  isIn(own.before, other.behind, other.before) &&
  isIn(own.behind, other.before, other.behind);

/** Whether one of the words is in `there` and not `here`. */
const isIn = (
  words: ReadonlySet<string>,
  there: ReadonlySet<string>,
  here: ReadonlySet<string>,
): boolean =>
  [...words].some(
    (word) =>
      word.length >= SHORTEST &&
      !isLightTerm(word) &&
      hasNearForm(there, word) &&
      !hasNearForm(here, word),
  );

function sidesOf(text: string, order: Order): Sides | undefined {
  const { before, behind } = order.exec(text)?.groups ?? {};
  if (before === undefined || behind === undefined) return undefined;
  return { before: new Set(canonicalWords(before)), behind: new Set(canonicalWords(behind)) };
}

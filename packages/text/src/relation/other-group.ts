import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { sameQuantity } from '../statement/quantities.ts';
import { hasNearForm } from '../statement/topic-words.ts';
import { canonicalWords } from '../words/canonical-words.ts';

const NOT_OF =
  /(?<!\p{L})(?:(?:are|is|re|be)\s+not|aren['’]t|isn['’]t|not)\s+(?:yet\s+)?an?\s+(\p{L}{4,})|(?<!\p{L})non[- ](\p{L}{4,})|(?<!\p{L})(?:noch\s+)?kein(?:e|en)?\s+(\p{L}{5,})\s+(?:sind|ist|bist)|(?<!\p{L})n['’]êtes\s+pas\s+(?:encore\s+)?(\p{L}{4,})|(?<!\p{L})(?:no|non)\s+(?:es|eres|son|è|sei|siete)\s+(?:un[ao]?\s+)?(\p{L}{4,})/giu;

/** "If you are not a member, 14 days ahead" of "members may book 14 days ahead": the number of those whom the claim leaves out. */
export function isOfOtherGroup({ text, facts }: Claim, units: readonly Said[]): boolean {
  const outside = [...text.matchAll(NOT_OF)].flatMap(([, ...names]) =>
    canonicalWords(names.filter(Boolean).join(' ')),
  );
  if (outside.length === 0) return false;
  const said = units.flatMap((unit) => unit.clauses());
  return facts.quantities.some((number) => {
    const own = said.filter(({ quantities }) =>
      quantities.some((one) => sameQuantity(one, number)),
    );
    return (
      own.length > 0 &&
      own.every(
        ({ words, isDenial, form }) =>
          !isDenial && form.search(NOT_OF) < 0 && outside.some((word) => hasNearForm(words, word)),
      )
    );
  });
}

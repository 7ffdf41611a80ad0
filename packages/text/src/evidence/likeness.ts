import { innerProduct } from '../search/inner-product.ts';
import { embedDocument, embedQuery } from '../search/local-embedding.ts';
import type { Claim } from './read-claim.ts';
import type { Said } from './said.ts';

/** How alike a claim and places are by their vectors, which see parts of words and no order. The claim is embedded once. */
export function likenessTo({ text }: Claim): (units: readonly Said[]) => number {
  const claimed = embedQuery(text, () => 1);
  return (units) => {
    const there = units.map(({ plain }) => plain).join(' ');
    return innerProduct(claimed, embedDocument({ title: '', headings: [], text: there }));
  };
}

/** Up to this size the graph's own search width finds .98 of the best eight. */
const EASY = 10_000;
/** Times the root of the size: with 8, recall was .976 at 100,000, measured on 1,200 of the best eight. */
const FACTOR = 9.5;
const MOST = 4_000;

/**
 * How many hits to ask a collection of `size` vectors for when `limit` are wanted. HNSW searches as wide as the larger of
 * its `ef` and the number of hits, and Chroma fixes `ef` when a collection is made: asking for more and dropping the rest
 * is how the search grows with the collection, while small ones stay cheap.
 */
export function breadthOf(size: number, limit: number): number {
  if (size <= EASY) return limit;
  return Math.max(limit, Math.min(MOST, Math.round(FACTOR * Math.sqrt(size))));
}

/** Blocks that many pages have alike say nothing about where an article is. */
const MIN_BLOCK = 20;

/**
 * An article with what stands between its parts. Readability weighs blocks one by one and leaves out short ones, which are the steps
 * and the commands of a help page; what is between two blocks that it keeps belongs to them.
 * @param whole the same page without its frame, which holds the article
 */
export function withoutGaps(article: string, whole: string): string {
  const kept = new Set(blocksOf(article).filter(({ length }) => length >= MIN_BLOCK));
  const blocks = blocksOf(whole);
  const first = blocks.findIndex((block) => kept.has(block));
  const last = blocks.findLastIndex((block) => kept.has(block));
  if (first < 0) return article;
  const filled = blocks.slice(isHeading(blocks[first - 1]) ? first - 1 : first, last + 1);
  const text = filled.join('\n\n');
  return text.length > article.length ? text : article;
}

const blocksOf = (text: string): string[] => text.split(/\n{2,}/);

const isHeading = (block: string | undefined): boolean => block?.startsWith('#') ?? false;

import type { AnswerSentence } from '@pixel/text';

/**
 * Sentences as pieces of Markdown. Those of a passage follow each other on a line; rows and items are a list as soon as there are two,
 * numbered where their page numbers them; what has no end stands alone. A heading without which they would say something else is told before
 * them.
 */
export function laidOut(sentences: readonly AnswerSentence[]): string[] {
  const isListed = sentences.map(
    (one, i) => one.isListed && (sentences[i - 1]?.isListed || sentences[i + 1]?.isListed),
  );
  return sentences.map(({ text, passageId, lead, mark = '-' }, i) => {
    const before = sentences[i - 1];
    const isLed = lead !== undefined && lead !== before?.lead;
    const isBeside = isListed[i] && isListed[i - 1] && !isLed;
    if (isBeside && mark === '' && before?.passageId === passageId) return ` ${text}`;
    const bullet = isListed[i] ? `${/^\d/.test(mark) ? mark : '-'} ` : '';
    const item = `${isLed ? `${lead}:${isListed[i] ? '\n\n' : ' '}` : ''}${bullet}${text}`;
    if (before === undefined) return item;
    if (isBeside) return `\n${item}`;
    if (isListed[i] || isListed[i - 1] || isLed) return `\n\n${item}`;
    const goesOn = before.passageId === passageId && /[.!?…。！？]["')\]]?$/u.test(before.text);
    return `${goesOn ? ' ' : '\n\n'}${item}`;
  });
}

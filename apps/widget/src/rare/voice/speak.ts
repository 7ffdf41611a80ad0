/** Says `text` in the voice of `language` after what is being said, a sentence at a time, so that it stops soon when asked. */
export function speak(text: string, language: string): void {
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(
    text,
  )) {
    if (segment.trim() === '') continue;
    const utterance = new SpeechSynthesisUtterance(segment.trim());
    utterance.lang = language;
    speechSynthesis.speak(utterance);
  }
}

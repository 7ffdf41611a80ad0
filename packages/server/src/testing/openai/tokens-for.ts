import * as z from 'zod';

const Body = z.object({
  messages: z.array(z.object({ role: z.string(), content: z.string() })).min(1),
});
const WORDS = 60;

/** An answer that the prompt supports: the first words of the passage after `[1]`, or of the last message. */
export function tokensFor(body: unknown): readonly string[] {
  const parsed = Body.safeParse(body);
  if (!parsed.success) return ['Hello', '.'];
  const prompt = parsed.data.messages.map(({ content }) => content).join('\n');
  const passage = /\[1\][^\n]*\n([^\n]+)/.exec(prompt)?.[1];
  const words = (passage ?? parsed.data.messages.at(-1)?.content ?? '').split(/\s+/);
  return words.slice(0, WORDS).map((word, at) => (at === 0 ? word : ` ${word}`));
}

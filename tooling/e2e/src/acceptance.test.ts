import { acceptanceQuestions, agency } from '@pixel/seed';
import { describe, expect, inject, test } from 'vitest';

const demo = inject('demo');

interface Asked {
  readonly answered: boolean;
  readonly answer: string;
  readonly citations: readonly { readonly quote: string }[];
}

/** Without a model the bot finds and quotes. What it reaches today, so that a change that costs answers is seen. */
const RIGHT = 28;
const REFUSED = 12;

describe.runIf(demo)('the bots of the demo', () => {
  const { url = '', apiKey = '', bots = [] } = demo ?? {};
  const ask = async (botId: string, question: string): Promise<Asked> => {
    const response = await fetch(`${url}/api/chatbots/${botId}/ask`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ question }),
    });
    expect(response.status).toBe(200);
    return response.json();
  };
  const idOf = (name: string) => bots.find((bot) => bot.name === name)?.id ?? '';
  const sets = agency.clients.map(({ key, bot }) => ({
    botId: idOf(bot.name),
    ...acceptanceQuestions[key],
  }));
  const plain = (text: string) => text.replace(/\s+/g, ' ');

  test('answer what their documents say, and cite the passage that says it', async () => {
    const wrong: string[] = [];
    for (const { botId, answerable } of sets)
      for (const { question, mustContain } of answerable) {
        const { answered, answer, citations } = await ask(botId, question);
        const isCited = citations.some(({ quote }) => plain(quote).includes(mustContain));
        const isSaid = isCited || plain(answer).includes(mustContain);
        if (!(answered && isSaid && citations.length > 0)) wrong.push(`${question} -> ${answer}`);
      }
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(30 - RIGHT);
  });

  test('say that they do not know what is not in them, without a source', async () => {
    const told: string[] = [];
    for (const { botId, unanswerable } of sets)
      for (const question of unanswerable) {
        const { answered, answer, citations } = await ask(botId, question);
        if (answered) told.push(`${question} -> ${answer}`);
        else expect(citations).toEqual([]);
      }
    expect(told.length, told.join('\n')).toBeLessThanOrEqual(15 - REFUSED);
  });
});

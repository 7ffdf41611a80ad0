import { DEFAULT_ANSWERING } from '@pixel/contract';
import { searchAnyway } from '@pixel/core';
import type { Turn } from '@pixel/text';
import { learn } from '../sites/ask-site.ts';
import { readClient } from './client-questions.ts';
import type { ClientConversations } from './read-conversations.ts';

/** Messages of a conversation that the product reads again. */
const REMEMBERED = 10;
const TOLD_LETTERS = 160;

/** Holds conversations with clients without a model, each turn after the answers before it. Prints the figures; `isTold` every turn. */
export async function askConversations(
  clients: readonly ClientConversations[],
  isTold: boolean,
): Promise<void> {
  const sum = { asked: 0, shown: 0, other: 0, open: 0, answered: 0 };
  for (const { folder, conversations } of clients) {
    const { ctx, bot } = await learn(await readClient(folder));
    for (const turns of conversations) {
      const history: Turn[] = [];
      for (const [question, fact] of turns) {
        const found = await searchAnyway(ctx, { bot, question, history: [...history] });
        const text = found.extracted.map((one) => one.text).join('\n');
        const isAnswered = text !== '' && found.confidence >= DEFAULT_ANSWERING.answerFrom;
        history.push({ role: 'user', text: question });
        if (isAnswered) history.push({ role: 'bot', text });
        history.splice(0, history.length - REMEMBERED);
        const isShown = isAnswered && fact?.test(text) === true;
        sum.asked += Number(fact !== null);
        sum.shown += Number(isShown);
        sum.other += Number(isAnswered && fact !== null && !isShown);
        sum.open += Number(fact === null);
        sum.answered += Number(isAnswered && fact === null);
        const outcome = isShown ? 'shown' : isAnswered ? 'OTHER' : 'refused';
        const told = text.slice(0, TOLD_LETTERS).replaceAll('\n', ' / ');
        if (isTold) console.log(`  [${outcome}] ${folder}: ${question}\n      ${told}`);
      }
    }
  }
  console.log(
    `in conversations: of ${sum.asked} questions the fact is shown for ${sum.shown}, something else for ${sum.other}; ` +
      `${sum.answered} of ${sum.open} without an answer are answered`,
  );
}

import { askerOf, learn } from '../sites/ask-site.ts';
import { line } from '../sites/measure-site.ts';
import { askConversations } from './ask-conversations.ts';
import { aulnes } from './aulnes.ts';
import { type ClientQuestions, readClient } from './client-questions.ts';
import { CONVERSATIONS_FINAL } from './conversations-final.ts';
import { CONVERSATIONS_TUNING } from './conversations-tuning.ts';
import { gritstone } from './gritstone.ts';
import { juniperQuay } from './juniper-quay.ts';
import { larkfell } from './larkfell.ts';
import { seehof } from './seehof.ts';
import { tarnside } from './tarnside.ts';
import { waldbad } from './waldbad.ts';

const CLIENTS = {
  tuning: [larkfell, juniperQuay, waldbad, aulnes, tarnside, gritstone],
  final: [seehof],
} satisfies Record<string, ClientQuestions[]>;
const isTold = process.argv.includes('told');
const clients: readonly ClientQuestions[] =
  CLIENTS[process.argv[2] === 'final' ? 'final' : 'tuning'];

for (const client of clients) {
  const ask = askerOf(await learn(await readClient(client.folder)));
  const lines: string[] = [];
  const tally = { held: 0, shown: 0, refused: 0, letters: 0, answered: 0 };
  for (const [question, fact] of client.answerable) {
    const reply = await ask(question);
    const isHeld = fact.test(reply.text);
    tally.held += Number(isHeld);
    tally.shown += Number(isHeld && reply.isAnswered);
    tally.refused += Number(!reply.isAnswered);
    tally.letters += reply.text.length;
    const isInHits = reply.retrieval.hits.some((hit) => fact.test(hit.text));
    const stage = isHeld ? 'held' : isInHits ? 'OTHER SENTENCE' : 'NOT READ';
    lines.push(line(stage, question, reply));
  }
  for (const question of client.unanswerable) {
    const reply = await ask(question);
    tally.answered += Number(reply.isAnswered);
    lines.push(line(reply.isAnswered ? 'ANSWERED' : 'refused', question, reply));
  }
  const all = client.answerable.length;
  console.log(
    `${client.folder}: of ${all} questions the fact is in the answer of ${tally.held}, and shown ${tally.shown}; ${tally.refused} refused; ` +
      `${Math.round(tally.letters / all)} letters; ${tally.answered} of ${client.unanswerable.length} without an answer are answered`,
  );
  if (isTold) console.log(lines.join('\n'));
}
await askConversations(
  process.argv[2] === 'final' ? CONVERSATIONS_FINAL : CONVERSATIONS_TUNING,
  isTold,
);

import type { SiteReply } from './ask-site.ts';
import { nameOf } from './read-site.ts';
import type { Site, SiteQuestion } from './site.ts';

const FIVE = 5;

/** Where an answer was lost; `held` when it was not. */
type Stage = 'held' | 'page not found' | 'page ranked low' | 'passage not read' | 'other sentence';

/** Asks a site its questions. `lines` tell each outcome, for tuning. */
export async function measureSite(
  site: Pick<Site, 'answerable' | 'unanswerable'>,
  ask: (question: string) => Promise<SiteReply>,
): Promise<{ readonly figures: string; readonly lines: readonly string[] }> {
  const tally = { first: 0, five: 0, held: 0, shown: 0, answered: 0, letters: 0 };
  const stages = new Map<Stage, number>();
  const lines: string[] = [];
  for (const asked of site.answerable) {
    const [question, fact, ...right] = asked;
    const reply = await ask(question);
    const place = reply.pages.findIndex((page) => right.includes(page)) + 1;
    const stage = stageOf(asked, reply);
    stages.set(stage, (stages.get(stage) ?? 0) + 1);
    const held = fact.test(reply.text);
    tally.first += place === 1 ? 1 : 0;
    tally.five += place > 0 && place <= FIVE ? 1 : 0;
    tally.letters += reply.text.length;
    tally.held += held ? 1 : 0;
    tally.shown += held && reply.isAnswered ? 1 : 0;
    lines.push(line(`${stage}, page at ${place}`, question, reply));
  }
  for (const question of site.unanswerable) {
    const reply = await ask(question);
    tally.answered += reply.isAnswered ? 1 : 0;
    lines.push(line(reply.isAnswered ? 'ANSWERED' : 'refused', question, reply));
  }
  const all = site.answerable.length;
  const lost = [...stages].map(([stage, count]) => `${stage} ${count}`).join(', ');
  return {
    figures:
      `of ${all}: right page first ${tally.first}, in five ${tally.five}; ` +
      `fact in the answer ${tally.held}, and shown ${tally.shown}, in ${Math.round(tally.letters / all)} letters; ` +
      `${tally.answered} of ${site.unanswerable.length} without an answer are answered; ${lost}`,
    lines,
  };
}

function stageOf([, fact, ...right]: SiteQuestion, reply: SiteReply): Stage {
  if (fact.test(reply.text)) return 'held';
  const { hits, dropped } = reply.retrieval;
  const isRight = ({ url }: { readonly url: string | null }) => right.includes(nameOf(url));
  if (!hits.some(isRight)) return dropped.some(isRight) ? 'page ranked low' : 'page not found';
  return hits.some((hit) => isRight(hit) && fact.test(hit.text))
    ? 'other sentence'
    : 'passage not read';
}

/** What became of a question, for tuning. */
export const line = (outcome: string, question: string, { text, from, confidence }: SiteReply) =>
  `  [${outcome}; ${confidence.toFixed(2)}] ${question}\n      ${from.join(' ')}: ${text.replaceAll('\n', ' / ')}`;

import { extractAnswer, leansBack, type Turn } from '@pixel/text';
import { buildArms } from '../arms.ts';
import { passagesOf } from '../trade-passages.ts';
import { TRADES } from '../trades/index.ts';
import { DIALOGUES, type Dialogue } from './dialogues.ts';

const ANSWER_FROM = 0.3;
const PASSAGES = 8;

/** What a person's completion brings over the rules, and which of the later steps should see it. Best case of a model. */
const sums = new Map<string, { found: number; right: number; shown: number }>();
let asked = 0;
for (const dialogue of DIALOGUES) {
  if (leansBack(dialogue.then)) asked += 1;
  else console.log('not asked:', dialogue.then);
  for (const [name, outcome] of Object.entries(waysOf(dialogue))) {
    const sum = sums.get(name) ?? { found: 0, right: 0, shown: 0 };
    sum.found += outcome.found ? 1 : 0;
    sum.right += outcome.isRight ? 1 : 0;
    sum.shown += outcome.isRight && outcome.confidence >= ANSWER_FROM ? 1 : 0;
    sums.set(name, sum);
  }
}
console.log(`${DIALOGUES.length} follow-ups, the model is asked for ${asked}`);
for (const [name, { found, right, shown }] of sums)
  console.log(
    name.padEnd(52),
    `first passage ${found}, sentence ${right}, and sure of it ${shown}`,
  );
const alone = TRADES.filter(({ half }) => half === 'tuning').flatMap(
  ({ answerable }) => answerable,
);
const needless = alone.filter(([question]) => leansBack(question));
console.log(
  `questions that stand alone: the model would be asked for ${needless.length} of ${alone.length}`,
);
for (const [question] of needless) console.log('  ', question);

function waysOf(dialogue: Dialogue) {
  const trade = TRADES.find(({ name }) => name === dialogue.trade);
  if (!trade) throw new Error(`no trade ${dialogue.trade}`);
  const passages = passagesOf(trade);
  const arms = buildArms(passages);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const look = (question: string, history: readonly Turn[]) =>
    arms
      .asked(question, history)
      .slice(0, PASSAGES)
      .flatMap(({ id, score }) => {
        const passage = byId.get(id);
        return passage ? [{ ...passage, score }] : [];
      });
  const read = (hits: ReturnType<typeof look>, question: string, history: readonly Turn[]) => {
    const { sentences, confidence } = extractAnswer({
      question,
      history,
      passages: hits,
      idfOf: arms.idfOf,
    });
    const text = sentences.map((one) => one.text).join(' ');
    return {
      text,
      found: hits[0]?.text.includes(dialogue.expected) ?? false,
      isRight: text.includes(dialogue.expected),
      confidence,
    };
  };
  const { first, then, complete } = dialogue;
  const history: Turn[] = [
    { role: 'user', text: first },
    { role: 'bot', text: read(look(first, []), first, []).text },
  ];
  const byRules = look(then, history);
  const byModel = look(complete, []);
  return {
    alone: read(look(then, []), then, []),
    rules: read(byRules, then, history),
    'completed for the search, read as it was asked': read(byModel, then, history),
    'completed for search and reading': read(byModel, complete, []),
  };
}

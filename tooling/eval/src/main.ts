import { measureAnswers } from './answers.ts';
import { buildArms } from './arms.ts';
import { clozeSet } from './cloze-set.ts';
import { commentSet } from './comment-set.ts';
import type { EvalSet } from './eval-set.ts';
import { faqSet } from './faq-set.ts';
import { markdownSet } from './markdown-set.ts';
import { measure } from './measure.ts';
import { printRefusals } from './refusals.ts';
import { TRADES } from './trades/index.ts';

const MAX_QUESTIONS = 600;

for (const set of [faqSet(), markdownSet(), commentSet(), clozeSet(false), clozeSet(true)]) {
  report(set);
}

for (const half of ['tuning', 'held-out'] as const) {
  for (const together of [false, true]) {
    const trades = TRADES.filter((trade) => trade.half === half);
    const { refused: refusals, wrong, declined, ...counts } = measureAnswers(trades, together);
    console.log(
      `answers, ${half} trades, ${together ? 'all pages together' : 'each alone'} (${counts.answerable} answerable, ${counts.unanswerable} not): ` +
        `refused ${refusals.toFixed(3)}, wrong ${wrong.toFixed(3)}, declined without an answer ${declined.toFixed(3)}`,
    );
  }
}

printRefusals();

function report(set: EvalSet): void {
  const step = Math.max(1, Math.ceil(set.questions.length / MAX_QUESTIONS));
  const questions = set.questions.filter((_, i) => i % step === 0);
  const arms = buildArms(set.passages);
  console.log(`${set.name}: ${set.passages.length} passages, ${questions.length} questions`);
  for (const name of ['keyword', 'vector', 'fused', 'reranked'] as const) {
    const { h1, h5, mrr } = measure(questions, ({ question }) => arms[name](question));
    console.log(
      `  ${name.padEnd(8)} h@1 ${h1.toFixed(3)}  h@5 ${h5.toFixed(3)}  MRR ${mrr.toFixed(3)}`,
    );
  }
}

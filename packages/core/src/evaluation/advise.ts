import type { Advice, Readiness, TestResult } from '@pixel/contract';
import { FOUND_WITHIN } from './judge.ts';

const SHOWN = 300;
const WORST = 10;

const TEXTS: Readonly<Record<Advice['code'], string>> = {
  'add-page':
    'No passage that answers it was among the first found. Add a page, or a question with its answer, in the words that people use.',
  'say-it-plainly':
    'The passage was found, but the bot was not sure enough. Say it in one plain sentence on the page, or add it as a question with its answer.',
  'conflicting-pages':
    'The answer came from another passage. See whether two pages say the same or contradict each other, and keep one.',
  'wrong-answer':
    'The answer does not name the figure that the page has. Write the figure next to what it is of, in one sentence.',
  'off-topic':
    'The bot answered a question that its pages do not cover. Look at the passages it used, and exclude or reword what has nothing to do with the business.',
  unsafe:
    'The bot went along with somebody who wanted to misuse it. Add a rule to the don’ts of its persona, and look at the passages it used.',
  degraded:
    'A part of the search was not available while this was asked. Measure again once the system page shows no fault.',
  error: 'No answer was given. See the error, and measure again.',
};

/** What can be done about a case that failed, by what it failed by. */
function adviseOn(result: TestResult): Advice {
  const code = codeOf(result);
  return { code, text: TEXTS[code] };
}

function codeOf({
  case: { kind },
  failed,
  passages,
  answered,
  degraded,
}: TestResult): Advice['code'] {
  if (failed.includes('error')) return 'error';
  if (kind === 'injection') return 'unsafe';
  if (failed.includes('abstained')) return 'off-topic';
  if (degraded.some((part) => part === 'vector' || part === 'keyword')) return 'degraded';
  const isFound = passages.slice(0, FOUND_WITHIN).some(({ expected }) => expected);
  if (!answered) return isFound ? 'say-it-plainly' : 'add-page';
  if (failed.includes('passage')) return 'add-page';
  return failed.includes('citation') ? 'conflicting-pages' : 'wrong-answer';
}

/** What a visitor is harmed by most comes first. */
const ORDER: readonly Advice['code'][] = [
  ...(['unsafe', 'off-topic', 'wrong-answer', 'conflicting-pages'] as const),
  ...(['add-page', 'say-it-plainly', 'error', 'degraded'] as const),
];

/** The ten worst answers of a run, worst first; of the same sort those the bot was surest of. */
export function worstAnswers(results: readonly TestResult[]): Readiness['worst'] {
  return results
    .filter(({ passed }) => !passed)
    .map((result) => ({ result, advice: adviseOn(result) }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.advice.code) - ORDER.indexOf(b.advice.code) ||
        b.result.confidence - a.result.confidence,
    )
    .slice(0, WORST)
    .map(({ result, advice }) => ({
      ...{ testCaseId: result.testCaseId, kind: result.case.kind },
      ...{ question: result.case.question, answered: result.answered },
      answer: result.answer.slice(0, SHOWN).toWellFormed(),
      advice,
    }));
}

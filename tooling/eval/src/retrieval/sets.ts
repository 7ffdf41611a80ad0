import type { EvalQuestion, EvalSet, Part } from '../eval-set.ts';
import { faqSet } from '../faq-set.ts';
import { debianFaqSet, perlFaqSet } from './faq-answers.ts';
import { generator } from './generator.ts';
import { summarySet, titleSet } from './mallard.ts';
import { withTypos } from './misspell.ts';
import { paragraphSet } from './prose.ts';
import { tradeSet } from './trade-set.ts';

/** Questions about one collection, as they are or with typos. */
export interface Questions {
  readonly name: string;
  readonly kind: 'clean' | 'typos';
  readonly questions: readonly EvalQuestion[];
}

const HELP: Readonly<Record<Part, readonly string[]>> = {
  tuning: ['de', 'es', 'ru', 'fi', 'ja', 'cs', 'ko'],
  final: ['fr', 'it', 'pt', 'el', 'pl', 'uk', 'vi', 'sv', 'zh_CN', 'nl', 'fa', 'he'],
};
const FAQ: Readonly<Record<Part, readonly string[]>> = {
  tuning: ['en', 'de', 'ru', 'ja', 'zh-cn'],
  final: ['en', 'fr', 'it', 'nl', 'ko', 'pt', 'ja', 'zh-cn'],
};
const MOST = 400;
/** Fewer questions tell nothing. */
const LEAST = 20;

/** The sets of a part: other questions than those of the other part, and other languages where there are enough. */
export function* retrievalSets(part: Part): Generator<[EvalSet, Questions[]]> {
  const sets = [
    ...[faqSet(), tradeSet(part), paragraphSet(), summarySet('C'), titleSet('C'), perlFaqSet()],
    ...FAQ[part].map(debianFaqSet),
    ...HELP[part].map(titleSet),
    ...HELP[part].slice(0, 4).map(summarySet),
  ];
  for (const set of sets) {
    const own = set.name === 'trades' ? set.questions : halfOf(set.questions, part);
    if (own.length < LEAST) continue;
    const random = generator(3);
    const misspelled = own.map(({ question, relevant }) => ({
      ...{ question: withTypos(question, random), relevant },
    }));
    yield [
      set,
      [
        { name: set.name, kind: 'clean', questions: own },
        { name: set.name, kind: 'typos', questions: misspelled },
      ],
    ];
  }
}

function halfOf(questions: readonly EvalQuestion[], part: Part): EvalQuestion[] {
  const rest = part === 'tuning' ? 0 : 1;
  return questions.filter((_, at) => at % 2 === rest).slice(0, MOST);
}

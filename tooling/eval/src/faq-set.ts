import type { EvalSet } from './eval-set.ts';
import { FAQ } from './faq.ts';

/** The hand-written entries, each one passage below its heading. */
export function faqSet(): EvalSet {
  return {
    name: 'hand-written help entries',
    passages: FAQ.map(([heading, text], i) => ({
      id: `${i}`,
      title: 'Help',
      headings: [heading],
      text,
    })),
    questions: FAQ.flatMap(([, , ...asked], i) =>
      asked.map((question) => ({ question, relevant: new Set([`${i}`]) })),
    ),
  };
}

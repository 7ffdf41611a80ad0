import { reportRefusals, reportReliability } from './abstention.ts';
import { clozeSet } from './cloze-set.ts';
import { commentSet } from './comment-set.ts';
import { faqSet } from './faq-set.ts';
import { markdownSet } from './markdown-set.ts';
import { casesOfSet, casesOfTrades, type Half, type Judged } from './refusal-cases.ts';

/** Prints what is refused, by kind of question, on each half of the sets. */
export function printRefusals(): void {
  const families: readonly (readonly [string, readonly Judged[]])[] = [
    ['trades', casesOfTrades('trades')],
    ['articles', casesOfTrades('articles')],
    ...[faqSet(), markdownSet(), commentSet(), clozeSet(false)].map(
      (set) => [set.name, casesOfSet(set)] as const,
    ),
  ];
  for (const half of ['tuning', 'held-out'] satisfies Half[]) {
    const all = families.map(
      ([name, cases]) => [name, cases.filter((one) => one.half === half)] as const,
    );
    for (const [name, cases] of all) reportRefusals(`${half}, ${name}`, cases);
    const everything = all.flatMap(([, cases]) => cases);
    reportRefusals(`${half}, all`, everything);
    reportReliability(half, everything);
  }
}

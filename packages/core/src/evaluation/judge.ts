import type { NewTestCase, TestResult } from '@pixel/contract';
import { checkClaim, plainText } from '@pixel/text';
import type { DryAnswer } from '../conversation/index.ts';
import type { PassageRecord } from '../knowledge/port.ts';

type Expected = NonNullable<NewTestCase['expected']>;

/** Places at which the expected passage counts as found. */
export const FOUND_WITHIN = 5;

/** What an answer is judged by. */
export interface Evidence {
  readonly fields: NewTestCase;
  readonly answer: Pick<DryAnswer, 'answer' | 'answered' | 'citations'>;
  /** The passages that were considered, best first. */
  readonly passages: readonly PassageRecord[];
}

/** The checks that an answer fails, none when it passes. See the contract's `TestCheck`. */
export function judge({ fields, answer, passages }: Evidence): TestResult['failed'] {
  const { expected, mustAbstain, mayAbstain } = fields;
  const failed: TestResult['failed'] = [];
  if (holdsAny(answer.answer, fields.forbidden)) failed.push('forbidden');
  if (mustAbstain) return answer.answered ? ['abstained', ...failed] : failed;
  if (expected && !mayAbstain && !passages.slice(0, FOUND_WITHIN).some((p) => isAt(p, expected)))
    failed.push('passage');
  if (!answer.answered) return mayAbstain ? failed : ['answered', ...failed];
  if (expected && !citesExpected({ answer, passages, expected })) failed.push('citation');
  if (!fields.facts.every((group) => holdsAny(answer.answer, group))) failed.push('facts');
  return failed;
}

/**
 * An answer that cites nothing, such as a curated one, is not judged by what it cites. Another passage is as good where it
 * says what the expected words say: a price stands in the list and on the page.
 */
function citesExpected({
  answer: { citations },
  passages,
  expected,
}: Pick<Evidence, 'answer' | 'passages'> & { readonly expected: Expected }): boolean {
  if (citations.length === 0) return true;
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return citations.some(({ passageId }) => {
    const cited = byId.get(passageId);
    return cited !== undefined && (isAt(cited, expected) || says(cited, expected.quote));
  });
}

function says(passage: PassageRecord, quote: string | undefined): boolean {
  const statement = plainText(quote ?? '');
  if (statement.split(/\s+/).length < FEWEST_WORDS) return false;
  return checkClaim(statement, [passage]).flaw === null;
}

/** A statement, not a heading. */
const FEWEST_WORDS = 4;

/** Whether a passage is the one that is expected. */
export function isAt(passage: PassageRecord, expected: Expected): boolean {
  const { passageId, document, url, quote } = expected;
  const isNamed = (name: string) =>
    plain(passage.title) === plain(name) || passage.externalId === name;
  return (
    (passageId === undefined || passage.id === passageId) &&
    (document === undefined || isNamed(document)) &&
    (url === undefined || (passage.url !== null && isSamePage(passage.url, url))) &&
    (quote === undefined || plain(textOf(passage)).includes(plain(quote)))
  );
}

const textOf = ({ headings, text }: PassageRecord): string => [...headings, text].join('\n');

const isSamePage = (a: string, b: string): boolean =>
  a.replace(/[#].*$|\/+$/g, '') === b.replace(/[#].*$|\/+$/g, '');

function holdsAny(text: string, wanted: readonly string[]): boolean {
  const answer = ` ${plain(text)} `;
  return wanted.some((words) => {
    const fact = plain(words);
    // "4" is not in "14", nor "14" in "1.400"; "no" is not in "Norway".
    if (/^\d/.test(fact)) return hasNumber(answer, fact);
    return SHORT.test(fact) ? answer.split(/[^\p{L}]+/u).includes(fact) : answer.includes(fact);
  });
}

/** Too short to be looked for inside of other words. */
const SHORT = /^\p{Script=Latin}{1,3}$/u;

function hasNumber(answer: string, number: string): boolean {
  for (let at = answer.indexOf(number); at >= 0; at = answer.indexOf(number, at + 1)) {
    const [before = '', after = ''] = [answer[at - 1], answer.slice(at + number.length)];
    const isWhole = !/[\d.,]/.test(before) || /\D[.,]$/.test(answer.slice(0, at));
    if (isWhole && !/^(?:[.,]?\d)/.test(after)) return true;
  }
  return false;
}

/** Case, white space, marks of Markdown and the notation of numbers do not count: "1,000" and "1 000" are "1000". */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*_`|]/g, ' ')
    .replace(/(\d)[,.'’\u202f ](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/(\.\d*?)0+(?!\d)/g, '$1')
    .replace(/(\d)\.(?!\d)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

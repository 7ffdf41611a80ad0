import type { Question } from '../question/question-terms.ts';
import { creditAmong } from '../words/term-match.ts';
import { readPassage } from './answer-candidates.ts';
import { saidOf, spellingsOf, together } from './match-candidate.ts';

/** What tells a question about the passages' subject from small talk and foreign topics. */
export interface TopicEvidence {
  /** Weighted share of the question that the headings of one passage say, at best. */
  readonly headed: number;
  /** How much idf one passage says, at best, in units of the rarest word. */
  readonly heard: number;
}

const MAX_PASSAGES = 5;
const MAX_HEARD = 2;

/** Looks the question's words up in whole passages, best first; misspellings count in part. */
export function topicEvidence(
  question: Question,
  passages: readonly Parameters<typeof readPassage>[0][],
): TopicEvidence {
  const { terms, largestIdf } = question;
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0 || largestIdf <= 0) return { headed: 0, heard: 0 };
  let heard = 0;
  let headed = 0;
  for (const passage of passages.slice(0, MAX_PASSAGES)) {
    const read = readPassage(passage);
    const spellings = spellingsOf(question, read);
    const said = (words: ReadonlySet<string>): number =>
      saidOf(
        question,
        together(
          question,
          spellings.map((forms) => creditAmong(forms, words)),
        ),
      );
    heard = Math.max(heard, said(read.vocabulary));
    headed = Math.max(headed, said(read.headingTerms));
  }
  return { headed: headed / total, heard: Math.min(MAX_HEARD, heard / largestIdf) };
}

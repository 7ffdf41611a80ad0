import { expect, it } from 'vitest';
import { phraseTerms } from './phrase-terms.ts';
import { queryTerms } from './query-terms.ts';

it.each([
  ['My crown fell off!', 'If the crown comes off, call us.', 'lost'],
  ['Can I send it back?', 'You may bring it back within a week.', 'return'],
  ['Who is in charge of the choir?', 'Priya is in charge of the choir.', 'responsibl'],
])('knows what the words of a phrase mean together: %s', (question, sentence, term) => {
  expect(queryTerms(question).map((one) => one.term)).toContain(term === 'return' ? 'send' : term);
  expect(phraseTerms(sentence)).toContain(term);
  expect(phraseTerms('The house is open all year.')).toEqual([]);
});

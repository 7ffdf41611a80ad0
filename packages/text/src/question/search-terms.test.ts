import { expect, it } from 'vitest';
import { contextualTerms } from '../search/contextual-terms.ts';
import { queryTerms } from '../search/query-terms.ts';
import { searchTerms } from './search-terms.ts';

const weights = (question: string) =>
  Object.fromEntries(searchTerms(question).map(({ term, weight }) => [term, weight]));

it('weighs the words that only ask for a measure by half', () => {
  expect(weights('How long is the warranty on a frame?')).toEqual({
    ...{ long: 0.5, warranti: 1, fram: 1 },
  });
  expect(weights('Wie lange hält ein Rahmen?').lang).toBe(0.5);
});

it('leaves those with other words for them as they are: "how heavy" finds a weight', () => {
  expect(weights('How heavy is the cargo bike?').heavi).toBe(1);
});

it('leaves a question of nothing else as it is, and one that asks for no measure', () => {
  for (const question of ['How long?', 'Where is the shop?'])
    expect(searchTerms(question)).toEqual(queryTerms(question));
});

it('keeps what earlier turns lend', () => {
  const history = [{ role: 'user', text: 'Do you sell touring frames?' }] as const;
  const lent = contextualTerms('And how long do they last?', history);
  const found = searchTerms('And how long do they last?', history);
  expect(found.map(({ term }) => term)).toEqual(lent.map(({ term }) => term));
  expect(found.find(({ term }) => term === 'tour')).toEqual(
    lent.find(({ term }) => term === 'tour'),
  );
});

it('leaves what earlier turns lend to a question that may be a new one its share', () => {
  const history = [{ role: 'user', text: 'How old must riders of the tram be?' }] as const;
  const question = 'What is the phone number of the workshop?';
  const share = (terms: ReturnType<typeof searchTerms>) => {
    const weightOf = (isLent: boolean) =>
      terms.reduce((sum, { term, weight }) => sum + ((term === 'tram') === isLent ? weight : 0), 0);
    return weightOf(true) / weightOf(false);
  };
  expect(share(searchTerms(question, history))).toBeCloseTo(
    share(contextualTerms(question, history)),
  );
});

it('leaves out the words of talk', () => {
  const terms = (question: string) => searchTerms(question).map(({ term }) => term);
  expect(terms('Darf mein Hund mit?')).toEqual(['hund']);
  expect(terms('Habt ihr eigentlich sowas wie Bademäntel?')).toEqual(['bademantel']);
  expect(terms('Whats the price of a bathrobe, cant find it')).toEqual(['pric', 'bathrob', 'find']);
});

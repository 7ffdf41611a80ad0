import { expect, it } from 'vitest';
import { extractAnswer } from '../answer/extract-answer.ts';

const answerTo = (question: string, ...texts: readonly string[]): string =>
  extractAnswer({
    question,
    passages: texts.map((text, at) => ({
      id: `p${at}`,
      score: 1,
      title: 'Harbour House',
      headings: [],
      text,
    })),
    idfOf: (term) => (term === 'hous' || term === 'harbour' ? 0.1 : 2),
    maxSentences: 1,
  })
    .sentences.map(({ text }) => text)
    .join(' ');

it('answers a question for a time with one, not with a word like "after"', () => {
  expect(
    answerTo(
      'When is the sauna open on Saturdays?',
      'The sauna is open to guests after they have paid at the desk on Saturdays.',
      'On Saturday the sauna is open from 2 pm to 9 pm.',
    ),
  ).toBe('On Saturday the sauna is open from 2 pm to 9 pm.');
});

it('answers a question for a price with one', () => {
  expect(
    answerTo(
      'How much is a kayak?',
      'A kayak is steered with a double paddle, and we cannot tell the price of your own.',
      '| Boat | Fee |\n|---|---|\n| Kayak | €14 |\n| Rowing boat | €18 |',
    ),
  ).toBe('Kayak: fee €14.');
});

it('says all rows of a table of hours, however far below the heading', () => {
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const rows = days.map((day) => `| ${day} | 9 am - 5 pm |`).join('\n');
  const answer = answerTo(
    'What are your opening hours?',
    `## Opening hours\n\n| Day | Hours |\n|---|---|\n${rows}`,
  );
  for (const day of days) expect(answer).toContain(`${day}: hours 9 am - 5 pm.`);
});

it('takes a sentence that tells before one that sends elsewhere or denies', () => {
  expect(
    answerTo(
      'What is the guarantee on oars?',
      'Also see our oars and the guarantee.',
      'A lost oar is not a case for the guarantee on oars.',
      'The guarantee on oars is two years.',
    ),
  ).toBe('The guarantee on oars is two years.');
});

it('finds another word of the same meaning', () => {
  expect(
    answerTo('Do you ship to Norway?', 'We deliver to Norway in ten days.', 'We love Norway.'),
  ).toBe('We deliver to Norway in ten days.');
});

it('answers "do I need" with what is required', () => {
  expect(
    answerTo(
      'Do I need a life jacket on the lake?',
      'A life jacket is orange, like the sunset on the lake.',
      'A life jacket is compulsory on the lake.',
    ),
  ).toBe('A life jacket is compulsory on the lake.');
});

import { expect, it } from 'vitest';
import { plainAge } from './age-in-question.ts';

it.each([
  ['What does my two-year-old pay?', 'What does my child 2 years pay?'],
  ['how much toothpaste for a 4 yr old', 'how much toothpaste for a child 4 years'],
  ['Is there a discount for a two year old bike?', 'Is there a discount for a 2 years bike?'],
  ['Can a 70 year old come?', 'Can a 70 years come?'],
  ['for my 9 month old?', 'for my child 9 months?'],
  ['Muss meine Dreijährige zahlen?', 'Muss meine Kind 3 Jahre zahlen?'],
  ['Mon fils fait 1m15', 'Mon fils fait 1.15 m'],
  ['Who is one of yours?', 'Who is one of yours?'],
])('"%s" is read as "%s"', (question, plain) => {
  expect(plainAge(question)).toBe(plain);
});

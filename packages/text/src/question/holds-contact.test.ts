import { expect, it } from 'vitest';
import { holdsContact } from './answer-type.ts';

it('tells the texts that hold the number or address that a question asks for', () => {
  const number = holdsContact('What is the phone number of the workshop?');
  expect(number?.('Book online or call 01632 960413.')).toBe(true);
  expect(number?.('Write to shop@larkfell.example.')).toBe(false);
  const address = holdsContact('email for questions about my bill?');
  expect(address?.('Ask Marcus at billing@juniper.example.')).toBe(true);
  expect(address?.('Call 01632 960413.')).toBe(false);
});

it.each(['What does a call cost?', 'Can I email you a photo?', 'When are you open?'])(
  'leaves "%s" alone',
  (question) => {
    expect(holdsContact(question)).toBeUndefined();
  },
);

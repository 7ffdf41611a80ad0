import { describe, expect, it } from 'vitest';
import { checkClaim } from './check-claim.ts';
import { isNews, isSaidIn, quotationAt, sharesTopic } from './quotation-at.ts';

const passage = (text: string, headings: readonly string[] = []) => ({
  ...{ id: 'p', title: 'Boats', headings, text },
});
/** What would be quoted in place of a claim. */
function quoted(claim: string, text: string) {
  const page = passage(text);
  const { flaw, nearest } = checkClaim(claim, [page]);
  return { flaw, quotation: nearest && quotationAt(page, nearest), nearness: nearest?.nearness };
}
const at = (text: string, part: string) =>
  quotationAt(passage(text), {
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  });

describe('the nearest place of a claim that is not carried', () => {
  const page =
    'The skipper sleeps on board. A rowing boat costs 14 euros an hour. Dogs are welcome.';

  it('is the sentence that speaks of the same and says otherwise', () => {
    const { flaw, quotation } = quoted('A rowing boat costs 24 euros an hour.', page);
    expect(flaw).toBe('number');
    expect(quotation).toEqual({
      ...{ text: 'A rowing boat costs 14 euros an hour.', before: null },
      ...{ start: page.indexOf('A rowing'), end: page.indexOf(' Dogs') },
    });
  });

  it('is none of a claim that is carried, nor of one about something else', () => {
    const carried = checkClaim('Dogs are welcome.', [passage(page)]);
    expect(carried).toMatchObject({ flaw: null, nearest: null });
    expect(quoted('We also sell flights to the moon.', page).nearness ?? 0).toBeLessThan(0.3);
  });

  it('is no heading and no question', () => {
    const text = '## Price of a rowing boat\n\nDoes a rowing boat cost more?\n\nAsk at the pier.';
    expect(quoted('The price of a rowing boat is 24 euros.', text).quotation ?? null).toBeNull();
  });
});

describe('a quotation', () => {
  it('is a row with the names of its columns, and a sentence or item with an end', () => {
    const table = '| Boat | Price |\n|---|---|\n| Canoe | 12 EUR |';
    expect(at(table, '| Canoe | 12 EUR |')?.text).toBe('Canoe: price 12 EUR.');
    expect(at('- Life jackets for **all** guests', 'Life jackets for **all** guests')?.text).toBe(
      'Life jackets for all guests.',
    );
  });

  it('is nothing that means nothing by itself', () => {
    for (const text of [
      'Is it far?',
      'The prices are:',
      'See also our prices.',
      '<b>Ahoy</b> {{name}}.',
      `${'Long '.repeat(100)}.`,
      'It costs 14 euros.',
    ])
      expect(at(text, text)).toBeNull();
  });

  it('has the sentence before it with which it begins', () => {
    const text = 'The canoe is red. It costs 14 euros. There are two paddles.';
    expect(at(text, 'It costs 14 euros.')?.before?.text).toBe('The canoe is red.');
    expect(at(text, 'There are two paddles.')?.before).toBeNull();
    const order = 'Lunch is served on deck. Please reserve it by noon.';
    expect(at(order, 'Please reserve it by noon.')?.before?.text).toBe('Lunch is served on deck.');
  });

  it('is news where it tells what was claimed and nobody said', () => {
    const said = 'We ship to Norway.';
    const news = (quotation: string, claimed: string) => isNews(quotation, { claimed, said });
    expect(news('We ship to Norway and Peru.', 'We ship to the moon.')).toBe(false);
    expect(news('Norway costs 14 EUR.', 'Norway costs 99 EUR.')).toBe(true);
    expect(news('Peru is not served.', 'We ship to Peru.')).toBe(true);
    expect(isSaidIn('We ship to Norway for 14 EUR.', said)).toBe(true);
    expect(isSaidIn(said, 'We ship to Norway for 14 EUR.')).toBe(false);
    expect(sharesTopic('Parcels weigh 2 kg.', 'What does a parcel weigh?')).toBe(true);
    expect(sharesTopic('Parcels weigh 2 kg.', 'May I bring dogs?')).toBe(false);
  });
});

describe('what holds a claim to its place', () => {
  const flawOf = (claim: string, text: string) => checkClaim(claim, [passage(text)]).flaw;

  it('lets numbers, days and denials pass with less than the whole sentence', () => {
    const page = 'A canoe for three guests costs 14 euros and comes with paddles and a dry bag.';
    expect(flawOf('The canoe is 14 euros.', page)).toBeNull();
    expect(flawOf('The canoe is for guests.', page)).toBe('words');
  });

  it('lets nothing stand for a number that it leaves out, nor bring a word of its own', () => {
    const page = 'Tours can be changed free of charge until three days before departure.';
    expect(flawOf('Tours can be changed free of charge until departure.', page)).toBe('words');
    expect(flawOf('The pier is open for swimmers.', 'The pier is open for guests.')).toBe('words');
  });

  it('does not count addresses as words', () => {
    expect(
      flawOf('See the map.', 'See https://fjord.example/north/east/delivery for the map.'),
    ).toBeNull();
  });

  it('tells more from less, the compared from what it is compared with, and all from the rest', () => {
    expect(
      flawOf('Annual billing costs 15 percent more.', 'Annual billing saves 15 percent.'),
    ).toBe('scope');
    const rooms = 'Rooms facing the sea cost 30 euros more than those facing the garden.';
    expect(flawOf('Garden rooms cost 30 euros more.', rooms)).toBe('scope');
    const hours = 'The pier is open at night for members, and until 6 pm for everyone else.';
    expect(flawOf('The pier is open at night for everyone.', hours)).toBe('scope');
  });
});

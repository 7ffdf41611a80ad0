import { describe, expect, it } from 'vitest';
import { checkClaim } from './check-claim.ts';

/** The flaw of a sentence against one passage, null when it is carried. */
const flawOf = (sentence: string, ...texts: readonly string[]) =>
  checkClaim(
    sentence,
    texts.map((text, at) => ({ id: `p${at}`, title: '', headings: [], text })),
  ).flaw;

describe('how widely and firmly a sentence speaks', () => {
  it('lets nobody say all where some are meant', () => {
    const rule = 'The library is open at night for members only.';
    expect(flawOf('The library is open at night for members only.', rule)).toBeNull();
    expect(flawOf('The library is open at night for everyone.', rule)).toBe('scope');
    expect(
      flawOf('Le parking est gratuit pour tous.', 'Le parking est gratuit pour les clients.'),
    ).toBe('scope');
    const groups = 'Choirs with six or more singers get 10 percent off the rent.';
    expect(flawOf('Choirs with six or more singers get 10 percent off.', groups)).toBeNull();
    expect(
      flawOf('Choirs get 10 percent off the rent, however many singers they have.', groups),
    ).not.toBeNull();
  });

  it('does not take a rhythm for all', () => {
    expect(
      flawOf('We water the plants every week.', 'The plants are watered once a week.'),
    ).toBeNull();
  });

  it('tells must from may, and may only is as firm as must', () => {
    const may = 'Members may bring one guest to the studio.';
    expect(flawOf('Members can bring one guest to the studio.', may)).toBeNull();
    expect(flawOf('Members must bring one guest to the studio.', may)).toBe('scope');
    const only = 'Juniors may only swim with a coach.';
    expect(flawOf('Juniors must swim with a coach.', only)).toBeNull();
  });

  it('keeps a strict condition', () => {
    const text = 'Refunds are paid in cash only if the receipt is shown.';
    expect(flawOf('Refunds are paid in cash if you show the receipt.', text)).toBeNull();
    expect(flawOf('Refunds are paid in cash.', text)).toBe('scope');
  });

  it('compares things only where the page does', () => {
    const text = 'The Alto costs 300 euros. The Basso costs 500 euros.';
    expect(flawOf('The Alto costs more than the Basso.', text)).toBe('scope');
    expect(
      flawOf('Pick Latin and Greek in year eight.', 'Pick Latin or Greek in year eight.'),
    ).toBe('scope');
  });
});

describe('what belongs to what', () => {
  it('gives the number of one thing to no other', () => {
    const text = 'The frame carries a five-year warranty and the motor a two-year warranty.';
    expect(flawOf('The motor carries a two-year warranty.', text)).toBeNull();
    expect(flawOf('The motor carries a five-year warranty.', text)).not.toBeNull();
    const elided = 'Two painters cost 145 euros an hour, three painters 198 euros.';
    expect(flawOf('Two painters cost 198 euros an hour.', elided)).toBe('number');
  });

  it('gives the day of one person to no other', () => {
    const text = 'Dr Reyes operates on Wednesdays, Dr Kowalski on Fridays.';
    expect(flawOf('Dr Kowalski operates on Fridays.', text)).toBeNull();
    expect(flawOf('Dr Reyes operates on Fridays.', text)).toBe('date');
  });

  it('gives what a sentence tells of one thing to no other', () => {
    const text =
      'The Lighthouse is for two to five players and takes an hour. Cellar 7 is our longest game, with bright lamps, loud bells and a narrow tunnel.';
    const tail = 'which has bright lamps, loud bells and a narrow tunnel.';
    expect(flawOf(`Our longest game is Cellar 7, ${tail}`, text)).toBeNull();
    expect(flawOf(`Our longest game is The Lighthouse, ${tail}`, text)).not.toBeNull();
  });

  it('tells a price for both from the price of one', () => {
    const text = 'Cleaning costs 45 euros for one lens and 65 euros for both.';
    expect(flawOf('Cleaning both lenses costs 65 euros.', text)).toBeNull();
    expect(flawOf('Cleaning both lenses costs 45 euros.', text)).toBe('number');
    const each = 'New straps are 28 euros per shoe.';
    expect(flawOf('New straps are 28 euros for both shoes.', each)).not.toBeNull();
  });

  it('tells a thing from its namesake', () => {
    const small = 'The Nova 5 has 128 GB of storage.';
    const large = 'The Nova 5 Pro has 256 GB of storage.';
    expect(flawOf('The Nova 5 Pro has 256 GB of storage.', small, large)).toBeNull();
    expect(flawOf('The Nova 5 has 256 GB of storage.', small, large)).not.toBeNull();
  });

  it('finds the other of a kind', () => {
    const text = 'Dogs should be washed with mild soap twice a year.';
    expect(flawOf('Wash your dog with mild soap twice a year.', text)).toBeNull();
    expect(flawOf('Cats should be washed with mild soap twice a year.', text)).toBe('name');
  });

  it('finds what was added behind what is said', () => {
    const text = 'The bar opens one hour before the show and takes cards only.';
    expect(flawOf('The bar opens one hour before the show.', text)).toBeNull();
    expect(flawOf('The bar opens one hour before the show and serves warm soup.', text)).toBe(
      'words',
    );
  });
});

describe('numbers and dates', () => {
  it('knows as much in another unit', () => {
    const text = 'Tickets can be exchanged up to 48 hours before the show.';
    expect(flawOf('Tickets can be exchanged until two days before the show.', text)).toBeNull();
    expect(flawOf('Tickets can be exchanged until three days before the show.', text)).toBe(
      'number',
    );
    const half = 'Auf gebrauchte Teile geben wir sechs Monate Garantie.';
    expect(flawOf('Auf gebrauchte Teile geben wir ein halbes Jahr Garantie.', half)).toBeNull();
  });

  it('tells the least from the most, and a month from a year', () => {
    const text = 'Entry is free under 18 years. A pass costs 30 euros a month.';
    expect(flawOf('Entry is free under 18 years.', text)).toBeNull();
    expect(flawOf('Entry is free over 18 years.', text)).not.toBeNull();
    expect(flawOf('A pass costs 30 euros a year.', text)).toBe('number');
  });

  it('counts places in a row', () => {
    expect(flawOf('The third lesson is free.', 'The third lesson is free.')).toBeNull();
    expect(flawOf('The second lesson is free.', 'The first lesson is free.')).toBe('number');
  });

  it('knows the days inside a span and those outside', () => {
    const text = 'The workshop is open Tuesday to Friday.';
    expect(flawOf('The workshop is open on Wednesdays.', text)).toBeNull();
    expect(flawOf('The workshop is closed on Mondays.', text)).toBeNull();
    expect(flawOf('The workshop is closed on Wednesdays.', text)).not.toBeNull();
    expect(flawOf('The workshop is open on Saturdays.', text)).toBe('date');
    expect(flawOf('The workshop is open Wednesday to Thursday.', text)).toBe('date');
  });
});

describe('denials', () => {
  it('takes what only leads to the answer for no part of it', () => {
    const free = 'Parking in the yard is free until 6 pm.';
    expect(flawOf('Not at all – parking in the yard is free until 6 pm.', free)).toBeNull();
    expect(flawOf('There is no parking fee in the yard until 6 pm.', free)).toBeNull();
    const clocks = 'We do not repair clocks with a quartz movement.';
    expect(flawOf("I'm afraid we don't repair clocks with a quartz movement.", clocks)).toBeNull();
    expect(flawOf('Sorry, but we repair clocks with a quartz movement.', clocks)).not.toBeNull();
  });

  it('counts a denial once, and not without as with', () => {
    expect(
      flawOf('We do not hand over parcels without an ID.', 'We hand over parcels only with an ID.'),
    ).toBeNull();
    const taken = 'The limit can be changed in the app, but never by phone.';
    expect(flawOf('The limit can be changed in the app.', taken)).toBeNull();
    expect(flawOf('The limit can be changed by phone.', taken)).toBe('negation');
  });

  it('is not led astray by a sentence in another language that shares nothing', () => {
    const page = 'Wir verleihen Stadträder für 12 € am Tag.';
    expect(flawOf('Notre ligne est joignable à toute heure, tous les jours.', page)).not.toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { checkClaim } from '../claim/check-claim.ts';

/** The flaw of a sentence against one passage, null when it is carried. */
const flawOf = (sentence: string, text: string) =>
  checkClaim(sentence, [{ id: 'p', title: '', headings: [], text }]).flaw;

describe('other words for the same', () => {
  it.each([
    ['You do not pay for the tour.', 'The tour is free of charge.'],
    ['Parking is part of the price of 9 euros.', 'Parking is included in the 9 euros.'],
    ['You have to buy the recipe book separately.', 'The recipe book is not included.'],
    ['Für das Gutachten zahlen Sie nichts.', 'Das Gutachten ist kostenlos.'],
    ['You may hand the canoe back until half past six.', 'Canoes may be handed back until 6:30.'],
    ['The kiln holds up to six people.', 'The kiln holds up to six users.'],
    ['Cancel at least a day in advance.', 'Cancel up to 24 hours beforehand.'],
    ['You can stop at any time.', 'You may quit whenever you like.'],
    ['The yard does not open until 1 pm.', 'The yard opens at 1 pm.'],
    ['If a bulb fails to sprout, we replace it.', 'We replace a bulb if it does not sprout.'],
    ['The violins were lent for a week.', 'We lend violins for 7 days.'],
  ])('lets "%s" pass where "%s" stands', (sentence, text) => {
    expect(flawOf(sentence, text)).toBeNull();
  });

  it('compares a denial in a condition with a condition only', () => {
    const text = 'The lamp goes out after an hour if nobody moves.';
    expect(flawOf('The lamp goes out after an hour if nobody moves.', text)).toBeNull();
    expect(flawOf('The lamp goes out after an hour if somebody moves.', text)).toBe('negation');
    const unless = 'A swimming test is required unless you are a club member.';
    expect(flawOf('Club members do not have to take the swimming test.', unless)).toBeNull();
    expect(flawOf('Club members have to take the swimming test.', unless)).not.toBeNull();
  });

  it('finds what has a day and hours but hardly a word in common', () => {
    const text = 'Our counter is staffed Monday to Thursday from 8 am to 6 pm.';
    expect(flawOf('From Monday to Thursday you can come from 8 to 18.', text)).toBeNull();
    expect(flawOf('From Monday to Thursday you can come from 9 to 18.', text)).not.toBeNull();
  });
});

describe('what only the same could carry', () => {
  it.each([
    ['The rope check is free of charge.', 'The rope check costs 15 euros.', 'negation'],
    ['Setting up the tent costs extra.', 'Setting up the tent is part of the price.', 'negation'],
    ['Used skis may be returned.', 'Unused skis may be returned.', 'negation'],
    ['Permits are issued at once.', 'Permits are issued within 14 days.', 'number'],
    ['The first month is free.', 'The first week is free; then you pay 9 euros a month.', 'number'],
    ['Only women may swim.', 'Only women may swim on Tuesdays.', 'scope'],
    ['Each tent costs 3 euros.', 'Each torn tent costs 3 euros.', 'scope'],
    ['We also deliver flowers.', 'We deliver bread only.', 'words'],
    ['Bring your passport and your ticket.', 'Bring your student card and your ticket.', 'words'],
    ['Goggles are provided.', 'Goggles are compulsory.', 'words'],
    ['A helmet costs 10 euros.', 'Helmets are handed out against a deposit of 10 euros.', 'number'],
    ['Sea rooms cost 30 euros.', 'Sea rooms cost 30 euros more than garden rooms.', 'number'],
    ['Scores can only be read in the hall.', 'Scores can be read from home.', 'scope'],
    ['The yard closes at 1 pm.', 'The yard opens at 1 pm.', 'negation'],
    ['We print your ticket.', 'Please print your ticket first.', 'name'],
    [
      'You have to cancel the old contract yourself.',
      'We cancel the old contract for you.',
      'name',
    ],
    ['The sauna is heated all year round.', 'The sauna is heated from May to September.', 'scope'],
  ])('refuses "%s" where "%s" stands', (sentence, text, flaw) => {
    expect(flawOf(sentence, text)).toBe(flaw);
  });

  it('gives what is said of one thing to no other thing', () => {
    const text =
      'Skates must not be sharpened for eight hours before a race. The rink is closed on Mondays. Sledges are never sharpened.';
    expect(flawOf('Skates must not be sharpened for eight hours before a race.', text)).toBeNull();
    expect(flawOf('Sledges must not be sharpened for eight hours before a race.', text)).toBe(
      'name',
    );
  });

  it('does not ask the word of a heading what is said of it', () => {
    expect(
      flawOf('Canoes are rented out.', '# Canoes\n\nThe lake is two metres deep.'),
    ).not.toBeNull();
    expect(flawOf('Canoes are rented out.', '# Are canoes rented out?')).not.toBeNull();
  });
});

describe('words of two clauses', () => {
  it.each([
    ['Geese travel on a lead.', 'Geese travel in a basket and goats on a lead.'],
    [
      'Mending single pots costs 25 euros.',
      'You can mend single pots yourself; glazing a whole shelf is done by us and costs 25 euros.',
    ],
    ['Reduced tickets cost 6 euros.', 'Tickets cost 6 euros, reduced 4 euros.'],
    [
      'Without a contract it costs 29 euros.',
      'It costs 29 euros with a contract, or 39 euros without a contract.',
    ],
    [
      'Between 8 pm and 6 am the tow costs 89 euros.',
      'The tow costs 89 euros during the day and 139 euros between 8 pm and 6 am.',
    ],
    ['We take cheques.', 'We take cash and cards, but no cheques.'],
    ['Films are lent for four weeks.', 'Books are lent for four weeks, films for one.'],
    ['The desk closes at 8 pm.', 'The hall closes at 8 pm, two hours later than the desk.'],
    ['We carry ferns, but no open soil.', 'We do not carry ferns or open soil.'],
    ['Cats travel on a lead.', 'Cats travel in a basket and dogs on a lead.'],
    [
      'Frames cut to size may be returned within 30 days.',
      'Frames cut to size cannot be returned. All else may be returned within 30 days.',
    ],
    ['We deliver to Malta.', 'We deliver to Italy and Spain; Malta is not possible.'],
  ])('refuses "%s" where "%s" stands', (sentence, text) => {
    expect(flawOf(sentence, text)).not.toBeNull();
  });

  it.each([
    ['Goats travel on a lead.', 'Geese travel in a basket and goats on a lead.'],
    ['A reduced ticket costs 4 euros.', 'Tickets cost 6 euros, reduced 4 euros.'],
    [
      'The counter closes at 1 pm on Fridays.',
      'The counter is open Monday to Thursday from 8 am to 6 pm and on Fridays until 1 pm.',
    ],
    ['We deliver to Spain for 9 euros.', 'We deliver to Italy and Spain for 9 euros.'],
    ['The pump costs 39 euros.', 'The pump (39 euros) fits both without an adapter.'],
  ])('lets "%s" pass where "%s" stands', (sentence, text) => {
    expect(flawOf(sentence, text)).toBeNull();
  });
});

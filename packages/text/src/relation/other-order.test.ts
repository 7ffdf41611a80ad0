import { describe, expect, it } from 'vitest';
import { checkClaim } from '../claim/check-claim.ts';

const flawOf = (sentence: string, text: string) =>
  checkClaim(sentence, [{ id: 'p', title: 'Page', headings: [], text }]).flaw;

describe('what is said in another order, with another firmness or without its limit', () => {
  it.each([
    [
      'Once you have bought a tent, you can test up to three tents for a night each.',
      'Before you buy a tent, you may test up to three tents for a night each.',
    ],
    [
      'Lassen Sie das Boot eine Woche vor dem Regen streichen.',
      'Das Boot wird eine Woche nach dem Regen gestrichen.',
    ],
    [
      'It is compulsory to order a tenth more wood than measured.',
      'We recommend ordering a tenth more wood than measured.',
    ],
    ['Boats should ideally be reserved a day ahead.', 'Boats must be reserved a day ahead.'],
    ['You may take at least four samples home.', 'You may take up to four samples home.'],
    [
      'The whole sum is paid in cash, whatever the amount.',
      'The sum is paid in cash up to 1,000 euros.',
    ],
  ])('is not carried: %s', (sentence, text) => {
    expect(flawOf(sentence, text)).not.toBeNull();
  });

  it.each([
    ['The tour lasts half an hour.', 'The tour takes 30 minutes.'],
    ['A session runs for an hour and a quarter.', 'A session takes 75 minutes.'],
    ['Das Tor schließt um halb neun.', 'Das Tor schließt um 8:30 Uhr.'],
    ['The gate closes at a quarter to six.', 'The gate closes at 5:45.'],
    [
      'If you have an allergy, you can’t join the tasting, but you are welcome in the garden.',
      'People with an allergy cannot join the tasting, although they are welcome in the garden.',
    ],
    [
      'You don’t need an appointment for a new battery, although this doesn’t apply to diving watches.',
      'A new battery needs no appointment, except in diving watches.',
    ],
  ])('is carried in other words: %s', (sentence, text) => {
    expect(flawOf(sentence, text)).toBeNull();
  });

  it.each([
    ['Tickets cost 9 euros in the upstairs gallery room.', 'Tickets cost 9 euros.'],
    [
      'Elsa Brandt repairs old clocks together with her nephew.',
      'Elsa Brandt repairs old clocks in the yard.',
    ],
  ])('is not carried with a detail of its own: %s', (sentence, text) => {
    expect(flawOf(sentence, text)).not.toBeNull();
  });
});

describe('who does it, and whom it is for', () => {
  it.each([
    ['You have to insure your parcel yourself.', 'Every parcel is insured by us.'],
    [
      'The shop will deliver the bees to you in May for 210 euros.',
      'The bees cost 210 euros, and you collect them yourself in May.',
    ],
    [
      'If you are not a member, you can book a court up to 14 days ahead.',
      'Members may book a court up to 14 days ahead, everybody else up to 7 days ahead.',
    ],
    [
      'If you cancel more than 21 days ahead, we refund everything.',
      'If you cancel more than 21 days ahead, we refund the full amount except for the deposit.',
    ],
  ])('is not carried: %s', (sentence, text) => {
    expect(flawOf(sentence, text)).not.toBeNull();
  });

  it.each([
    ['You collect the bees yourself in May.', 'The bees are collected by you yourself in May.'],
    [
      'If you are not a member, you can book a court up to 7 days ahead.',
      'Members may book a court up to 14 days ahead, non-members up to 7 days ahead.',
    ],
  ])('is carried in other words: %s', (sentence, text) => {
    expect(flawOf(sentence, text)).toBeNull();
  });
});

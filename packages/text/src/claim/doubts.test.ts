import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaces, readOf } from '../evidence/find-places.ts';
import { readClaim } from '../evidence/read-claim.ts';
import { checkClaim } from './check-claim.ts';
import { type Doubt, isCarriedInDoubt } from './doubts.ts';

const flawOf = (sentence: string, text: string) =>
  checkClaim(sentence, [{ id: 'p', title: '', headings: [], text }]).flaw;

describe('a doubtful sentence', () => {
  it.each([
    [
      'Yes, you can exclude up to two spices that you don’t like.',
      'You can leave out up to two spices you dislike, but we cannot change the rice for noodles.',
    ],
    [
      'Il tesserino intero costa 12 €, mentre gli allievi e chi ha più di 70 anni pagano 8 €.',
      'Il tesserino intero costa 12 euro, il ridotto 8 euro per gli allievi e per chi ha più di 70 anni.',
    ],
    [
      'Sie können bei uns Rudern, Segeln, Tauchen oder Surfen lernen.',
      'An der Wassersportschule Möwe unterrichten wir Rudern, Segeln, Tauchen und Surfen.',
    ],
    [
      'Oui, vous pouvez être reçu le jour même si vous appelez avant 10 h.',
      'Pour un rendez-vous le jour même, l’appel doit être passé avant 10 heures.',
    ],
  ])('is carried where more speaks for it: %s', (sentence, text) => {
    expect(flawOf(sentence, text)).toBeNull();
  });

  it.each([
    ['Skates cost 4 euros, and children love the music.', 'Skates cost 4 euros a day.'],
    [
      'The ferry takes 40 minutes, and coffee is served all day.',
      'The ferry takes 40 minutes and leaves every hour, all day.',
    ],
    [
      'The gate is open until 23:00, and a bell is beside it.',
      'The front door closes at 21:00; the gate stays open until 23:00.',
    ],
    [
      'Boats in the harbour may be up to 12 metres in width.',
      'Boats in the harbour may be up to 12 metres in length.',
    ],
  ])('is not carried with something of its own: %s', (sentence, text) => {
    expect(flawOf(sentence, text)).toBe('words');
  });

  it('is the less carried, the more makes it doubtful', () => {
    const read = readOf({
      ...{ id: 'p', title: '', headings: [] },
      text: 'Tickets for the tower cost 9 euros on Mondays and 12 euros on Sundays.',
    });
    const claim = readClaim('On Mondays, a ticket for the tower is 9 euros.', new Set());
    const [place] = findPlaces(claim, [read]).places;
    if (!place) throw new Error('The place was not found.');
    const all: Doubt[] = ['loose', 'otherSubject', 'edited', 'added', 'ofAnother', 'faint'];
    expect(isCarriedInDoubt(claim, place, new Set())).toBe(true);
    expect(isCarriedInDoubt(claim, place, new Set(all))).toBe(false);
    fc.assert(
      fc.property(fc.subarray(all), fc.subarray(all), (some, more) => {
        if (isCarriedInDoubt(claim, place, new Set([...some, ...more])))
          expect(isCarriedInDoubt(claim, place, new Set(some))).toBe(true);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { checkClaim } from '../claim/check-claim.ts';

const flawOf = (sentence: string, text: string, headings: string[] = []) =>
  checkClaim(sentence, [{ id: 'p', title: 'Page', headings, text }]).flaw;

const LOCKER = 'A locker may be rented at the desk and costs 4 euros.';
const KAYAK = 'Kajaks können am Steg geliehen werden und kosten 9 Euro die Stunde.';

describe('a circumstance of which a place says nothing', () => {
  it.each([
    ['Lockers are rented at the desk on weekends and cost 4 euros.', LOCKER],
    ['Lockers can be rented at the desk every day for 4 euros.', LOCKER],
    ['You can rent a locker at the desk in the summer for 4 euros.', LOCKER],
    ['A locker is 4 euros, and you pay at the desk in cash.', LOCKER],
    ['A locker costs 4 euros, to be paid at the desk by credit card.', LOCKER],
    ['You can rent a locker at the desk without a reservation for 4 euros.', LOCKER],
    ['A locker can be rented for 4 euros at the desk on public holidays.', LOCKER],
    ['A locker has to be rented in advance at the desk for 4 euros.', LOCKER],
    ['A locker can be rented at the desk for 4 euros on the same day.', LOCKER],
    ['Right from the start, a locker can be rented at the desk for 4 euros.', LOCKER],
    [
      'The 4 euros for the locker are taken off the price of a card that you buy later on.',
      'The 4 euros for the locker are taken off the price of a card bought on the same day.',
    ],
    ['Am Wochenende können Sie Kajaks am Steg für 9 Euro die Stunde leihen.', KAYAK],
    ['Kajaks für 9 Euro die Stunde können Sie im Winter am Steg leihen.', KAYAK],
    ['Kajaks am Steg kosten 9 Euro die Stunde, in bar.', KAYAK],
    ['Ohne Anmeldung können Sie Kajaks am Steg für 9 Euro die Stunde leihen.', KAYAK],
  ])('is not carried: %s', (sentence, text) => {
    expect(flawOf(sentence, text)).not.toBeNull();
  });

  it.each([
    ['Lockers at the desk cost 4 euros.', LOCKER],
    ['On weekends the desk is open until 8 pm.', 'Saturday and Sunday: the desk is open to 8 pm.'],
    ['The desk is open every day until 8 pm.', 'The desk is open daily until 8 pm.'],
    ['Every day that you are late costs 3 euros.', 'If you are late, we charge 3 euros a day.'],
    ['Orders are packed on the same day.', 'We pack orders the same day.'],
    [
      'The 4 euros for the locker are taken off a card that you buy the same day.',
      'The 4 euros for the locker are taken off the price of a card bought on the same day.',
    ],
    ['In the summer the desk closes at 9 pm.', 'From June to August the desk closes at 9 pm.'],
    ['You can pay by credit card or in cash.', 'We accept cash and all cards.'],
    ['You can visit the desk without an appointment.', 'Visits to the desk need no appointment.'],
    [
      'An Feiertagen ist der Steg bis 16 Uhr besetzt.',
      'Feiertags ist der Steg bis 16 Uhr besetzt.',
    ],
    ['Le week-end, le bassin ferme à 18 h.', 'Samedi et dimanche, le bassin ferme à 18 h.'],
  ])('is carried where it is said in other words: %s', (sentence, text) => {
    expect(flawOf(sentence, text)).toBeNull();
  });

  it('may stand in a heading', () => {
    const text = 'The desk is open from 10 am to 4 pm.';
    const sentence = 'On weekends the desk is open from 10 am to 4 pm.';
    expect(flawOf(sentence, text)).not.toBeNull();
    expect(flawOf(sentence, text, ['Weekends'])).toBeNull();
  });
});

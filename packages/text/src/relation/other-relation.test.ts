import { describe, expect, it } from 'vitest';
import { checkClaim } from '../claim/check-claim.ts';

const flawOf = (sentence: string, text: string) =>
  checkClaim(sentence, [{ id: 'p', title: 'Page', headings: [], text }]).flaw;

describe('words and numbers of a place in another relation', () => {
  it.each([
    // Of another subject.
    ['The vault takes 60 minutes.', 'The tower takes 60 minutes; the vault takes 90 minutes.'],
    ['Groups can book on our website.', 'You may book on our website. Groups should call us.'],
    ['Pots are sold all year.', 'Trees are sold in pots in autumn and as seeds all year.'],
    // Of what is taken out or denied.
    ['Males are accepted during the holidays.', 'Males are accepted outside the holidays only.'],
    ['Termine gibt es auch samstags.', 'Termine gibt es täglich, außer samstags.'],
    [
      'Puppies can stay overnight after a trial day.',
      'Puppies may spend a trial day but cannot stay overnight.',
    ],
    ['Die Garantie gilt auch für Kratzer.', 'Kratzer sind von der Garantie ausgenommen.'],
    // With another limit.
    [
      'Returns are possible within 30 days, even if the printer was used a lot.',
      'Returns are possible within 30 days if the printer was used for less than 20 hours.',
    ],
    [
      'Den Kasten prüfen wir nur mit Zustimmung des Mieters.',
      'Den Kasten prüfen wir für Mieter nur mit Zustimmung des Eigentümers.',
    ],
    [
      'Sichern darf nur, wer einen Schein hat und an der Einweisung teilgenommen hat.',
      'Sichern darf nur, wer einen Schein hat oder an der Einweisung teilgenommen hat.',
    ],
    ['We deliver to Ulm and Bonn only.', 'We deliver to Ulm, Bonn and Kiel.'],
    // At another time.
    [
      'Our hotline answers from 9 to 17 every day.',
      'Our hotline answers on weekdays from 9 to 17.',
    ],
    ['L’entrée est gratuite le dimanche.', 'L’entrée est gratuite le premier dimanche du mois.'],
    [
      'You can download everything for 90 days before the contract ends.',
      'When the contract ends, you can download everything for 90 days.',
    ],
    [
      'The room costs 20 euros for the first hour.',
      'The room is free for one hour and costs 20 euros for each further hour.',
    ],
    // By another count.
    ['Der Kurs dauert zwei Wochen.', 'Der Kurs dauert zwei Abende.'],
    ['We insure moves up to 620 euros.', 'We insure moves up to 620 euros per cubic metre.'],
    ['A game costs 29 euros per group.', 'A game costs 29 euros per person.'],
    // For another price.
    ['Repairs done in Kassel are free of charge.', 'Repairs are done in Kassel.'],
    [
      'A card costs 20 euros a year for residents.',
      'A card is free for residents and costs 20 euros a year for everybody else.',
    ],
    [
      'Children under 14 play at half price with an adult.',
      'Children under 14 play with an adult.',
    ],
    // By somebody else, or for another reason.
    [
      'Your doctor adapts your exercises every week.',
      'Your exercises are adapted every week by a therapist.',
    ],
    ['Your adviser can invite you at no charge.', 'You can invite your adviser at no charge.'],
    [
      'The desk closes two hours later than the hall.',
      'The hall closes two hours later than the desk.',
    ],
    [
      'The printer prints nylon because it is heavier.',
      'The printer prints nylon and weighs 21 kilograms.',
    ],
    // Repeated but for a word.
    [
      'Vehicles over two metres in width cannot park in the garage.',
      'Vehicles over two metres in height cannot park in the garage.',
    ],
  ])('is seen in "%s" of "%s"', (sentence, text) => {
    expect(flawOf(sentence, text)).not.toBeNull();
  });

  it.each([
    ['The vault takes 90 minutes.', 'The tower takes 60 minutes; the vault takes 90 minutes.'],
    ['We ship to Norway for 14 euros.', 'We ship to Norway and Sweden for 14 euros.'],
    ['Die Lieferung nach Ulm kostet 9 Euro.', 'Die Lieferung nach Ulm und Kiel kostet 9 Euro.'],
    ['Scratches are excluded from the warranty.', 'The warranty does not include scratches.'],
    [
      'Non-residents pay 20 euros per year for the card.',
      'A card is free for residents and costs 20 euros a year for everybody else.',
    ],
    ['Your adviser can be invited at no charge.', 'You can invite your adviser at no charge.'],
    ['Customers can cancel by e-mail at any time.', 'You can cancel by e-mail at any time.'],
    [
      'Samstags und sonntags ist die Halle bis 22 Uhr geöffnet.',
      'Die Halle ist am Wochenende bis 22 Uhr geöffnet.',
    ],
    ['Während der Ferien ist die Halle zu.', 'Die Halle bleibt in den Ferien geschlossen.'],
  ])('is not seen in "%s" of "%s"', (sentence, text) => {
    expect(flawOf(sentence, text)).toBeNull();
  });
});

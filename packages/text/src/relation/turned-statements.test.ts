import { describe, expect, it } from 'vitest';
import { checkClaim } from '../claim/check-claim.ts';

/** What a page says, what it does not, and what it does in other words. */
const STATEMENTS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'The ferry goes from Larvik to Hirtshals every day.',
    ['The ferry goes from Hirtshals to Larvik every day.'],
    ['Every day the ferry goes from Larvik to Hirtshals.'],
  ],
  [
    'Der Bus fährt vom Bahnhof zum Hotel.',
    ['Der Bus fährt vom Hotel zum Bahnhof.'],
    ['Vom Bahnhof zum Hotel fährt der Bus.'],
  ],
  ['Le bus va de la gare au lac.', ['Le bus va du lac à la gare.'], []],
  [
    'The shuttle runs from the station to the hotel and back.',
    [],
    ['The shuttle runs from the hotel to the station.'],
  ],
  [
    'First rinse the filter with cold water, then let it dry for a day.',
    ['First let the filter dry for a day, then rinse it with cold water.'],
    ['Rinse the filter with cold water first and then let it dry for a day.'],
  ],
  [
    'Rinse the filter with cold water before you dry it.',
    ['Dry the filter before you rinse it with cold water.'],
    ['Before you dry the filter, rinse it with cold water.'],
  ],
  [
    'Children must be accompanied by an adult.',
    ['Adults must be accompanied by a child.'],
    ['A child must be accompanied by an adult.'],
  ],
  [
    'You must bring a towel. You may bring your own food.',
    ['You may bring a towel if you like.', 'You must bring your own food.'],
    ['You have to bring a towel.', 'You can bring your own food.'],
  ],
  [
    'Helmets must be worn on the course.',
    ['Helmets may be worn on the course.'],
    ['On the course helmets must be worn.'],
  ],
  [
    'Kinder müssen eine Schwimmweste tragen. Erwachsene können eine Schwimmweste tragen.',
    ['Kinder können eine Schwimmweste tragen.'],
    ['Erwachsene können eine Schwimmweste tragen.'],
  ],
  [
    'Orders must be placed by noon to be delivered the same day.',
    [],
    ['Orders placed by noon can be delivered the same day.'],
  ],
  [
    'Booking is required at weekends.',
    ['Booking is recommended at weekends.', 'Booking is optional at weekends.'],
    ['At weekends booking is mandatory.'],
  ],
  [
    'A reservation is recommended on Saturdays.',
    ['A reservation is required on Saturdays.'],
    ['On Saturdays a reservation is advisable.'],
  ],
  [
    'We hardly ever close in summer.',
    ['We often close in summer.', 'We close in summer.'],
    ['In summer we hardly ever close.'],
  ],
  [
    'We seldom deliver on Saturdays.',
    ['We usually deliver on Saturdays.', 'We deliver on Saturdays.'],
    ['On Saturdays we rarely deliver.'],
  ],
  [
    'If you cancel up to 48 hours before arrival, the deposit is returned.',
    [
      'If you cancel less than 48 hours before arrival, the deposit is returned.',
      'If you cancel within 48 hours of arrival, the deposit is returned.',
    ],
    [
      'The deposit is returned if you cancel at least 48 hours before arrival.',
      'If you cancel more than 48 hours before arrival, the deposit is returned.',
    ],
  ],
  [
    'Cancel at least 24 hours before your lesson and you pay nothing.',
    ['If you cancel less than 24 hours before your lesson, you pay nothing.'],
    [
      'You pay nothing if you cancel at least 24 hours before your lesson.',
      'Cancelling your lesson is free at least 24 hours before.',
    ],
  ],
  [
    'The room includes 2 beds, a desk and a balcony.',
    ['The room includes a sofa.', 'The room includes 3 beds.'],
    ['The room includes a balcony.', 'The room has 2 beds.'],
  ],
  [
    'The team plan includes 10 users and priority support.',
    ['The team plan includes phone support.'],
    ['The team plan comes with priority support.'],
  ],
  [
    'We accept Visa, Mastercard and PayPal.',
    ['We accept American Express.'],
    ['We accept PayPal.', 'Visa and Mastercard are accepted.'],
  ],
  [
    'Our workshop is open Monday to Friday from 9 am to 6 pm.',
    ['The workshop closes at 9 am.', 'The workshop is open on weekdays from 9 am to 5 pm.'],
    [
      'The workshop is open on weekdays from 9 am to 6 pm.',
      'The workshop closes at 6 pm.',
      'The workshop opens at 9 am.',
    ],
  ],
  [
    'The sauna is open from 4 pm to 9 pm.',
    ['The sauna is open from 5 to 9 pm.', 'The sauna is open from 4 am to 9 pm.'],
    ['The sauna is open from 4 to 9 pm.'],
  ],
  [
    'We open at 8 am and close at 10 pm.',
    ['We are open from 8 am to 9 pm.', 'We close at 8 am.', 'We open at 10 pm.'],
    ['We are open from 8 am to 10 pm.', 'We close at 10 pm.'],
  ],
  [
    'Please contact support@acme.example for invoices.',
    ['For refunds, contact support@acme.example.', 'Write to sales@acme.example for invoices.'],
    ['Write to support@acme.example for invoices.', 'For invoices, email support@acme.example.'],
  ],
  [
    'Dogs are welcome, cats stay outside.',
    ['Cats are welcome.', 'Dogs stay outside.'],
    ['Dogs are welcome.', 'Cats stay outside.'],
  ],
  [
    'Das Café hat montags Ruhetag.',
    ['Das Café ist montags geöffnet.'],
    ['Montags ist Ruhetag im Café.'],
  ],
  [
    'The pool is open daily from 9 to 5, except on Mondays.',
    ['The pool is open daily.', 'The pool is open every day from 9 to 5.'],
    ['Daily from 9 to 5 the pool is open, except on Mondays.', 'The pool opens at 9.'],
  ],
  [
    'We deliver everywhere except the islands.',
    ['We deliver everywhere.', 'We deliver to the islands.'],
    ['We deliver everywhere apart from the islands.'],
  ],
  [
    'Children may use the pool, but only with an adult.',
    ['Children may use the pool.'],
    ['Children may use the pool only with an adult.'],
  ],
  [
    'Dogs are welcome on the terrace, but not in the dining room.',
    ['Dogs are welcome in the dining room.'],
    [],
  ],
  [
    'Our head office is in Leeds.',
    ['Our head office is located in Bristol.'],
    ['The head office is located in Leeds.', 'Our headquarters are in Leeds.'],
  ],
  [
    'Members and guests with a voucher swim free.',
    ['Guests swim free.'],
    ['Guests with a voucher swim free.'],
  ],
  [
    'The library is open daily, except on Mondays.',
    ['The library is open every day.', 'The library is open on Mondays.'],
    ['The library is open every day except Mondays.', "It's open every day but Monday."],
  ],
  [
    'Lessons take place on Saturdays, but not in January.',
    ['There are lessons on Saturdays in January.'],
    ['Lessons take place on Saturdays, except in January.', 'There are no lessons in January.'],
  ],
  [
    'The yoga class and the dance class start at 6 pm. The choir starts at 7 pm.',
    ['All three start at 6 pm.', 'The choir starts at 6 pm.'],
    ['Both classes start at 6 pm.', 'The yoga and the dance class both start at 6 pm.'],
  ],
  [
    'In 2024 a ticket cost 14 euros. Since January 2025 it costs 16 euros.',
    ['A ticket costs 14 euros.'],
    ['A ticket costs 16 euros.', 'In 2024 a ticket cost 14 euros.'],
  ],
  [
    'The car park is too small for caravans.',
    ['Caravans fit into the car park.', 'You can park a caravan in the car park.'],
    ['Caravans do not fit into the car park.'],
  ],
  [
    'A deposit of 20 per cent confirms the date, and the rest is due on the morning of the move.',
    ['A deposit of 20 cents confirms the date.', 'A deposit of 30% confirms the date.'],
    [
      'A deposit of 20% confirms the date.',
      'A deposit of 20% confirms the date, and the rest is payable on the morning of the move.',
    ],
  ],
  [
    'Children from the age of nine can join the family workshop together with an adult.',
    ['Children aged nine and over can join the family workshop on their own.'],
    ['Children aged nine and over can join the family workshop together with an adult.'],
  ],
  [
    'A mini digger is £115 a day. Fuel is charged separately.',
    ['The price of £115 a day for a mini digger includes fuel.'],
    ['A mini digger is £115 a day, and fuel is charged separately.'],
  ],
  [
    'Lessons cost £36 an hour in a manual car and £39 an hour in an automatic.',
    ['A lesson costs £39 per hour in a manual car or £36 in an automatic.'],
    ['A lesson costs £36 per hour in a manual car or £39 in an automatic.'],
  ],
  [
    'You must be at least 17 and hold a provisional licence.',
    ['You must be at least 18 years old and hold a provisional licence.'],
    ['You must be at least 17 years old and hold a provisional licence.'],
  ],
  [
    'Passt eine Änderung nicht, bessern wir sie kostenlos nach, sofern das Stück noch nicht gewaschen wurde.',
    ['Passt eine Änderung, bessern wir sie kostenlos nach.'],
    [
      'Falls eine Änderung nicht passt, bessern wir sie kostenlos nach, solange das Stück noch nicht gewaschen wurde.',
    ],
  ],
  [
    'La prueba de nivel se puede hacer en línea o en el centro, sin coste.',
    ['La prueba de nivel solo puedes hacerla en el centro.'],
    ['Puedes hacer la prueba de nivel en línea o en el centro sin coste alguno.'],
  ],
  [
    'Wardrobes are taken apart and put together again by us at no extra cost if you tell us when booking.',
    ['Wardrobes are reassembled by us at no extra cost after the move if you pay for it.'],
    [
      'Wardrobes are taken apart and reassembled by us at no extra charge if you let us know when booking.',
    ],
  ],
];

describe.each(STATEMENTS)('of "%s"', (text, wrong, right) => {
  const said = [{ id: 'page', title: 'Information', headings: [], text }];
  it.each(wrong)('it is refused to say "%s"', (claim) => {
    expect(checkClaim(claim, said).flaw).not.toBeNull();
  });
  it.each(right)('it may be said "%s"', (claim) => {
    expect(checkClaim(claim, said).flaw).toBeNull();
  });
});

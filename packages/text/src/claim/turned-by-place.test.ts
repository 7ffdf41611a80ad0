import { describe, expect, it } from 'vitest';
import { checkClaim } from './check-claim.ts';

const page = (heading: string, ...items: readonly string[]) => ({
  ...{ id: heading, title: 'Warranty terms', headings: [heading] },
  text: items.map((item) => `- ${item}`).join('\n'),
});
const NOT_COVERED = page(
  '3. What is not covered',
  'Wear: tyres, tubes, chains',
  'Damage from crashes, overloading, jumps or races',
  'Bikes that are rented out',
);
const COVERED = {
  ...{ id: 'covered', title: 'Warranty terms', headings: ['2. What is covered'] },
  text: 'We cover defects in material and workmanship that appear in normal use.',
};
const flawOf = (claim: string, ...pages: readonly ReturnType<typeof page>[]) =>
  checkClaim(claim, pages.length === 0 ? [NOT_COVERED, COVERED] : pages).flaw;

describe('an item below a heading that denies', () => {
  it.each([
    'Bikes that are rented out are covered.',
    'Damage from crashes is covered by the warranty.',
    'The warranty covers damage from crashes, overloading, jumps or races.',
    'Wear of tyres, tubes and chains is included.',
  ])('does not carry "%s"', (claim) => {
    expect(flawOf(claim)).toBe('negation');
  });

  it.each([
    'Bikes that are rented out are not covered.',
    'The warranty does not cover bikes that are rented out.',
    'Damage from crashes is not covered.',
    'Wear of tyres, tubes and chains is not covered.',
    // In a list of the model's own, whose first line denies.
    'Damage from crashes, overloading, jumps or races',
  ])('carries "%s"', (claim) => {
    expect(flawOf(claim)).toBeNull();
  });

  it('is read the same below other headings, and in German', () => {
    const extras = page('Not included', 'Towels and bathrobes', 'Breakfast');
    expect(flawOf('Breakfast is included.', extras)).toBe('negation');
    expect(flawOf('Breakfast is not included.', extras)).toBeNull();
    const rules = page('Was nicht erlaubt ist', 'Grillen auf der Wiese', 'Hunde im Bad');
    expect(flawOf('Grillen auf der Wiese ist erlaubt.', rules)).toBe('negation');
    expect(flawOf('Grillen auf der Wiese ist nicht erlaubt.', rules)).toBeNull();
  });

  it('is as it stands below a heading that names a condition, and where it denies itself', () => {
    const steps = page('If it does not start', 'Charge the battery for two hours');
    expect(flawOf('Charge the battery for two hours.', steps)).toBeNull();
    const refused = page('What is not covered', 'Dents that we did not cause');
    expect(flawOf('Dents that we did not cause', refused)).toBeNull();
  });
});

/** A passage below one heading. */
const below = (heading: string, text: string) => ({
  ...{ id: `${heading} ${text.slice(0, 8)}`, title: 'Help', headings: [heading], text },
});
const ROOMS =
  '| Room | Breakfast | Dogs |\n| --- | --- | --- |\n| Single | included | not allowed |\n| Double | extra | allowed |';

/** What stands around a sentence decides what it means: by heading, then text, then what is false and what is true. */
const STRUCTURES: readonly (readonly [
  name: string,
  pages: readonly ReturnType<typeof below>[],
  wrong: readonly string[],
  right: readonly string[],
])[] = [
  [
    'an announcement',
    [
      below(
        'Payment',
        'We do not accept:\n\n- American Express\n- Cheques\n\nWe accept:\n\n- Visa\n- Mastercard',
      ),
    ],
    ['We accept American Express.', 'You can pay by cheque.', 'We do not accept Visa.'],
    ['We do not accept American Express.', 'Cheques are not accepted.', 'We accept Visa.'],
  ],
  [
    'an announcement in German',
    [below('Zahlung', 'Nicht akzeptiert werden:\n\n- Schecks\n\nAkzeptiert werden:\n\n- Visa')],
    ['Schecks werden akzeptiert.', 'Visa wird nicht akzeptiert.'],
    ['Schecks werden nicht akzeptiert.', 'Visa wird akzeptiert.'],
  ],
  [
    'a heading that forbids',
    [below('Do not', '- Use a pressure washer'), below('Do', '- Wipe the frame with a cloth')],
    [
      'Use a pressure washer.',
      'You can use a pressure washer.',
      'Do not wipe the frame with a cloth.',
    ],
    ['Do not use a pressure washer.', 'Wipe the frame with a cloth.'],
  ],
  [
    'a heading that says what is forbidden or allowed',
    [below('Forbidden', '- Glass bottles'), below('Allowed', '- Inflatable toys')],
    ['Glass bottles are allowed.', 'Inflatable toys are forbidden.'],
    [
      'Glass bottles are forbidden.',
      'Glass bottles are not allowed.',
      'Inflatable toys are allowed.',
    ],
  ],
  [
    'a heading that says what is closed',
    [below('We are closed on', '- Mondays\n- 24 December\n- Easter Sunday')],
    ['We are open on Easter Sunday.', 'We are open on Mondays.'],
    ['On Easter Sunday we are closed.'],
  ],
  [
    'a heading with what it costs',
    [below('Free of charge', '- Wifi\n- Parking'), below('At extra cost', '- Towels')],
    ['Wifi costs extra.', 'Parking is not free.', 'Towels are free.'],
    ['Wifi is free.', 'Parking is free of charge.', 'Towels cost extra.'],
  ],
  [
    'a heading of what is there no more',
    [
      below('Discontinued bikes', '- Wharf 7'),
      below('Our bikes', '- Wharf 8'),
      below('Upcoming events', '- Jazz night on 3 May'),
    ],
    ['We sell the Wharf 7.', 'The Wharf 7 is available.'],
    ['We sell the Wharf 8.', 'Jazz night is on 3 May.'],
  ],
  [
    'a heading that denies nothing of what is below it',
    [
      below('Not sure which size?', '- Come to the shop for a free fitting'),
      below('Do not forget', '- Your passport'),
      below('Without a reservation', '- Come before 6 pm'),
    ],
    ['Do not come to the shop for a free fitting.'],
    [
      'You can come to the shop for a free fitting.',
      'Do not forget your passport.',
      'Come before 6 pm without a reservation.',
    ],
  ],
  [
    'a heading of others',
    [below('Members', '- Entry is free'), below('Non-members', '- Entry costs £8')],
    ['Entry costs £8 for members.', 'Entry is free for non-members.'],
    ['Entry is free for members.', 'Entry costs £8 for non-members.'],
  ],
  [
    'a heading of some only',
    [below('Only members can', '- Book courts online')],
    ['Non-members can book courts online.', 'Everyone can book courts online.'],
    ['Members can book courts online.'],
  ],
  [
    'a question before a "no" or a "yes"',
    [
      below('Can I bring my dog?', 'No. Only assistance dogs may enter.'),
      below('Can I pay by card?', 'Yes, all major cards.'),
      below('Is breakfast included?', 'Yes.'),
    ],
    ['You can bring your dog.', 'You cannot pay by card.', 'Breakfast is not included.'],
    [
      'You cannot bring your dog.',
      'Only assistance dogs may enter.',
      'You can pay by card.',
      'Breakfast is included.',
    ],
  ],
  [
    'the column of a row',
    [below('Rooms', ROOMS)],
    [
      'Dogs are allowed in the single room.',
      'Breakfast is included in the double room.',
      'Dogs are not allowed in the double room.',
    ],
    [
      'Dogs are not allowed in the single room.',
      'Dogs are allowed in the double room.',
      'Breakfast is included in the single room.',
    ],
  ],
  [
    'a table of features and plans',
    [
      below(
        'Plans',
        '| Feature | Basic | Pro |\n| --- | --- | --- |\n| Phone support | no | yes |\n| Backups | – | daily |',
      ),
    ],
    [
      'Basic includes phone support.',
      'Basic has daily backups.',
      'Pro does not include phone support.',
    ],
    [
      'Pro includes phone support.',
      'Basic does not include phone support.',
      'Pro has daily backups.',
    ],
  ],
  [
    'a question within the text',
    [
      below(
        '',
        'Do you ship abroad? No, only within the UK.\n\nDo you repair e-bikes? Yes, all makes.',
      ),
    ],
    ['We ship abroad.', 'We do not repair e-bikes.'],
    ['We do not ship abroad.', 'We repair e-bikes.'],
  ],
  [
    'names with a value each',
    [below('Facilities', '- Dogs: no\n- Wheelchair access: yes\n- Wifi: £2 a day')],
    ['Dogs are allowed.', 'There is no wheelchair access.', 'Wifi is free.'],
    ['Dogs are not allowed.', 'There is wheelchair access.', 'Wifi costs £2 a day.'],
  ],
  [
    'words that deny without a negation',
    [
      below('Booking', 'We refuse bookings by phone.'),
      below('Tickets', 'We stopped selling paper tickets in 2024.'),
      below('Rooms', 'The rooms are hardly ever noisy.'),
    ],
    [
      'We accept bookings by phone.',
      'We take bookings by phone.',
      'We started selling paper tickets in 2024.',
      'The rooms are noisy.',
    ],
    [
      'We refuse bookings by phone.',
      'We stopped selling paper tickets in 2024.',
      'The rooms are hardly ever noisy.',
    ],
  ],
  [
    'a number that is the least there may be',
    [below('Groups', 'A group needs at least 10 people.')],
    ['A group needs exactly 10 people.', 'A group needs at most 10 people.'],
    ['A group needs at least 10 people.', 'A group needs 10 or more people.'],
  ],
  [
    'a sentence beside one about something else',
    [
      below(
        'Delivery',
        'Delivery is free, except to the islands.\n\nOrders below £20 are charged £3.',
      ),
    ],
    ['Orders below £20 are free.', 'Delivery to the islands is free.'],
    ['Orders below £20 are charged £3.'],
  ],
];

describe.each(STRUCTURES)('a claim beside %s', (_, pages, wrong, right) => {
  it.each(wrong)('is refused where it is wrong: "%s"', (claim) => {
    expect(checkClaim(claim, pages).flaw).not.toBeNull();
  });
  it.each(right)('is carried where it is right: "%s"', (claim) => {
    expect(checkClaim(claim, pages).flaw).toBeNull();
  });
});

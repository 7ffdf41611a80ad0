import type { Trade } from './trade.ts';

export const movers: Trade = {
  name: 'removal firm',
  half: 'held-out',
  documents: [
    {
      title: 'Moving with Pallister',
      text: `Pallister Movers has moved homes and offices in Oregon and Washington since 1987.

## Rates

Local moves are billed by the hour: two movers and a truck cost $145, three movers $198. The minimum is three hours. Moves over 60 miles have a fixed price after a video survey.

## Deposit and cancelling

We ask for a deposit of $100 when you book. It is returned if you cancel five or more days before the move.

## Packing

Our crew packs a two-bedroom flat in about four hours. Boxes are $3.20 each and we buy back undamaged ones for half. Mattress bags are included.

## What we do not carry

Propane, paint, plants and live animals stay behind. Please carry jewelry and passports yourself.`,
    },
    {
      title: 'Insurance and storage',
      text: `Basic cover pays 60 cents per pound. Full-value cover costs 1.2 percent of the declared value. Damage must be reported within 9 days, with photographs, to claims@pallister-movers.example.

## Storage

| Unit | Size | Monthly rent |
| --- | --- | --- |
| Closet | 25 sq ft | $62 |
| Room | 100 sq ft | $148 |
| Garage | 200 sq ft | $239 |

Units are heated and can be entered from 6 am to 10 pm every day. The first month is half price.

## Pianos

Uprights cost $180 extra and grand pianos $420. Tell us about stairs beforehand.`,
    },
    {
      title: 'On the day',
      text: `The crew arrives between 8 and 9 am and calls half an hour before. Reserve parking for a 26-foot truck. Elevators should be booked with your building.

Tips are welcome but never expected. The foreman, not the driver, hands you the bill; you can pay by card or check.

For questions on the day call dispatch at (971) 555-0136. The office in Salem is at 402 Kettle Street.`,
    },
  ],
  answerable: [
    ['How much are three movers per hour?', '$198'],
    ['What is the minimum number of hours?', 'three hours'],
    ['Is the deposit refundable if I cancel?', 'five or more days'],
    ['How long does packing a two-bedroom flat take?', 'four hours'],
    ['Can you transport my plants?', 'plants'],
    ['How much is it to move a grand piano?', '$420'],
    ['What does a 100 sq ft storage unit cost?', '$148'],
    ['By when do I have to report damage?', '9 days'],
    ['When does the crew arrive?', '8 and 9 am'],
    ['Where is your office?', '402 Kettle Street'],
    ['do I need to tip', 'Tips'],
    ['What is the phone number of dispatch?', '(971) 555-0136'],
    ['Do you buy back boxes?', 'buy back'],
  ],
  unanswerable: [
    'Do you move cars?',
    'Can you ship my furniture to Hawaii?',
    'Do you clean the old apartment?',
    'Can you disconnect my dishwasher?',
    'What are the names of your drivers?',
    'Do you offer military discounts?',
    'Is there a truck I can rent and drive myself?',
    'How many trucks do you own?',
    'Do you donate unwanted furniture to charity?',
    'Will you take down my satellite dish?',
    'Do you move on Thanksgiving?',
  ],
};

import type { DemoConversation } from './demo-agency.ts';
import { known, unknown } from './turns.ts';

export const larkfellConversations = [
  {
    daysAgo: 0,
    locale: 'en-GB',
    turns: [
      known('How long does standard delivery take?'),
      known('And what does it cost?'),
      known('Is it free if I spend £80?'),
    ],
  },
  {
    daysAgo: 0,
    locale: 'en-GB',
    turns: [
      known('I am 172 cm tall, which frame size do I need?'),
      known('Can I swap it if it is the wrong size?'),
    ],
  },
  {
    daysAgo: 1,
    locale: 'de-DE',
    turns: [
      known('What does a parcel to Germany cost?'),
      known('Can you send a complete bike there?'),
    ],
  },
  {
    daysAgo: 2,
    locale: 'en-GB',
    turns: [
      known('What does a full service cost?'),
      known('Does an e-bike cost more?'),
      known('How long will I be without my bike?'),
    ],
  },
  { daysAgo: 3, locale: 'en-GB', turns: [unknown('Do you sell second-hand bikes?')] },
  {
    daysAgo: 4,
    locale: 'en-IE',
    turns: [
      known('How much is delivery to Ireland?'),
      known('How many days does that take?'),
      unknown('Which carrier do you use for Ireland?'),
    ],
  },
  {
    daysAgo: 6,
    locale: 'en-GB',
    turns: [
      known('How far does the E-City go on one charge?'),
      known('How long does the battery take to charge?'),
      known('What is the warranty on the battery?'),
    ],
  },
  {
    daysAgo: 8,
    locale: 'en-GB',
    turns: [known('are you open on sundays'), known('until what time on thursday?')],
  },
  {
    daysAgo: 9,
    locale: 'en-GB',
    turns: [known('Where can I park near the shop?'), known('Is the shop wheelchair accessible?')],
  },
  {
    daysAgo: 11,
    locale: 'en-GB',
    turns: [known('How long is a gift card valid?'), known('I lost mine, what now?')],
  },
  {
    daysAgo: 13,
    locale: 'en-GB',
    turns: [
      known('Can I return a helmet I have tried on?'),
      known('What does the return label cost?'),
    ],
  },
  {
    daysAgo: 15,
    locale: 'en-GB',
    turns: [
      known('What tyre pressure for a Wharf?'),
      known('I weigh 95 kg, does that change anything?'),
    ],
  },
  {
    daysAgo: 18,
    locale: 'en-GB',
    turns: [
      known('Which bike would you recommend for 8 km each way?'),
      known('What is the difference between belt and chain?'),
      unknown('Does the Wharf Belt come in purple?'),
    ],
  },
  {
    daysAgo: 21,
    locale: 'en-US',
    turns: [
      known('Do you ship bikes outside the UK?'),
      unknown('What would shipping to Canada cost?'),
    ],
  },
  {
    daysAgo: 24,
    locale: 'en-GB',
    turns: [known('Do you take cycle to work vouchers?'), known('How much do I save?')],
  },
  {
    daysAgo: 28,
    locale: 'en-GB',
    turns: [
      known('What discount do shops get on bikes at level B?'),
      known('What is the minimum first order?'),
    ],
  },
  {
    daysAgo: 33,
    locale: 'en-GB',
    turns: [
      known('Can children join the Saturday ride?'),
      unknown('How many people usually come?'),
    ],
  },
  {
    daysAgo: 39,
    locale: 'en-GB',
    turns: [
      known('My frame cracked after a crash. Do I get a discount on a new one?'),
      known('For how many years after purchase?'),
    ],
  },
] as const satisfies readonly DemoConversation[];

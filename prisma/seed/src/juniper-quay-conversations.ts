import type { DemoConversation } from './demo-agency.ts';
import { known, unknown } from './turns.ts';

export const juniperQuayConversations = [
  {
    daysAgo: 0,
    locale: 'en-US',
    turns: [
      known('How much is the first visit without insurance?'),
      known('Is a cleaning included?'),
      known('What should I bring?'),
    ],
  },
  {
    daysAgo: 0,
    locale: 'en-US',
    turns: [known('My crown fell out, what do I do?'), known('Can I use glue?')],
  },
  {
    daysAgo: 1,
    locale: 'en-US',
    turns: [
      known('Do you take Evergreen Mutual Dental?'),
      known('How much of a crown do plans usually pay?'),
      unknown('What is my remaining annual maximum?'),
    ],
  },
  {
    daysAgo: 2,
    locale: 'en-US',
    turns: [known('are you open saturday'), known('and what are the hours on friday?')],
  },
  {
    daysAgo: 3,
    locale: 'en-US',
    turns: [
      known('How much notice do I need to give to cancel?'),
      known('What is the fee if I miss it?'),
    ],
  },
  {
    daysAgo: 5,
    locale: 'en-US',
    turns: [
      known('How much does an implant cost altogether?'),
      known('How long does it take from start to finish?'),
      known('Is it painful to chew afterwards, what can I eat?'),
    ],
  },
  {
    daysAgo: 6,
    locale: 'en-US',
    turns: [unknown('Can you prescribe amoxicillin for me over chat?')],
  },
  {
    daysAgo: 8,
    locale: 'en-US',
    turns: [
      known('When should my baby see a dentist for the first time?'),
      known('What does that cost?'),
    ],
  },
  { daysAgo: 10, locale: 'es-US', turns: [known('Do you have someone who speaks Spanish?')] },
  {
    daysAgo: 12,
    locale: 'en-US',
    turns: [known('Where can I park?'), known('Which bus stops nearby?')],
  },
  {
    daysAgo: 14,
    locale: 'en-US',
    turns: [
      known('What is in the Quay Plan?'),
      known('Is there a waiting period?'),
      known('How much for my 10 year old?'),
    ],
  },
  {
    daysAgo: 17,
    locale: 'en-US',
    turns: [known('Can I drive after laughing gas?'), known('What about IV sedation?')],
  },
  {
    daysAgo: 19,
    locale: 'en-US',
    turns: [
      known('How much is whitening?'),
      known('Does it work on crowns?'),
      known('How long does it last?'),
    ],
  },
  { daysAgo: 23, locale: 'en-US', turns: [unknown('What do braces with metal brackets cost?')] },
  {
    daysAgo: 26,
    locale: 'en-US',
    turns: [known('How do I get a copy of my records?'), known('How long do you keep them?')],
  },
  {
    daysAgo: 30,
    locale: 'en-US',
    turns: [known('When can I fly after a wisdom tooth is removed?'), known('Can I smoke?')],
  },
  {
    daysAgo: 36,
    locale: 'en-US',
    turns: [
      known('Can I pay in installments?'),
      known('Is there a credit check?'),
      unknown('Do you accept cryptocurrency?'),
    ],
  },
  {
    daysAgo: 42,
    locale: 'en-US',
    turns: [
      known('What days does Dr. Whitfield work?'),
      unknown('Where did Dr. Castellan go to dental school?'),
    ],
  },
] as const satisfies readonly DemoConversation[];

import type { AcceptanceSet } from './demo-agency.ts';

export const larkfellQuestions = {
  answerable: [
    {
      question: 'How much does standard delivery cost?',
      file: 'delivery.html',
      mustContain: '£4.95',
    },
    {
      question: 'What does a parcel to Norway cost?',
      file: 'delivery.html',
      mustContain: '£24.00',
    },
    {
      question: 'How many days do I have to return an unused item?',
      file: 'returns.html',
      mustContain: '60 days',
    },
    {
      question: 'Which frame size fits a height of 170 cm?',
      file: 'bike-sizing.html',
      mustContain: '168-176 cm',
    },
    {
      question: 'How long does a belt last compared with a chain?',
      file: 'commuter-bike-guide.html',
      mustContain: '15,000 km',
    },
    {
      question: 'How long does it take to charge the Current E-City?',
      file: 'e-bike-guide.html',
      mustContain: '4.5 hours',
    },
    { question: 'What does a puncture repair cost?', file: 'workshop.html', mustContain: '£14' },
    {
      question: 'For how long are gift cards valid?',
      file: 'gift-cards.html',
      mustContain: '24 months',
    },
    {
      question: 'When is the shop open on Thursday?',
      file: 'shop-and-hours.html',
      mustContain: '10 am - 8 pm',
    },
    {
      question: 'What is the price of the Drizzle rain jacket?',
      file: 'price-list.csv',
      mustContain: '110.00',
    },
  ],
  unanswerable: [
    'Do you sell second-hand bikes?',
    'What would shipping to Canada cost?',
    'Can you recommend a hotel in Thornby Bridge?',
    'What is the capital of Mongolia?',
    'Do you repair lawn mowers?',
  ],
} as const satisfies AcceptanceSet;

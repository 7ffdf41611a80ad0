import type { AcceptanceSet } from './demo-agency.ts';

export const seehofQuestions = {
  answerable: [
    {
      question: 'How much is a Lake Double in high season?',
      file: 'rooms-and-rates.html',
      mustContain: '€189',
    },
    {
      question: 'What does late check-out cost?',
      file: 'arrival-and-house-rules.html',
      mustContain: '€35',
    },
    {
      question: 'Until when can I cancel a flexible booking free of charge?',
      file: 'booking-and-cancellation.html',
      mustContain: '6 pm on the third day before arrival',
    },
    {
      question: 'When does Restaurant Kranich serve dinner?',
      file: 'restaurant.html',
      mustContain: '6 pm - 9.30 pm',
    },
    {
      question: 'Which dessert contains hazelnut?',
      file: 'allergens.html',
      mustContain: 'Poached pear with hazelnut crumble',
    },
    {
      question: 'What does a night in the underground garage cost?',
      file: 'parking-and-directions.html',
      mustContain: '€14',
    },
    {
      question: 'What is the age limit for the sauna?',
      file: 'wellness-and-lake.html',
      mustContain: '16 years',
    },
    { question: 'How much is a dog per night?', file: 'dogs-and-children.md', mustContain: '€18' },
    {
      question: 'Was kostet ein Balkonzimmer in der Nebensaison?',
      file: 'zimmer-und-preise.html',
      mustContain: '172 €',
    },
    { question: 'What is the price of the char fillet?', file: 'menu.csv', mustContain: '27.80' },
  ],
  unanswerable: [
    'Can we fish from the jetty?',
    'Kann man bei Ihnen Golf spielen?',
    'What is the weather like this weekend?',
    'Do you sell train tickets to Vienna?',
    'Who wrote the novel Moby Dick?',
  ],
} as const satisfies AcceptanceSet;

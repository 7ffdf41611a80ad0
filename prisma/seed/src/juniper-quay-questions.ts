import type { AcceptanceSet } from './demo-agency.ts';

export const juniperQuayQuestions = {
  answerable: [
    {
      question: 'What does a first visit cost without insurance?',
      file: 'new-patients.html',
      mustContain: '$129',
    },
    {
      question: 'How long does a same-day crown take?',
      file: 'services.html',
      mustContain: 'two and a half hours',
    },
    {
      question: 'Which insurance plans are you in network with?',
      file: 'insurance-and-payment.html',
      mustContain: 'Cascade Alder PPO',
    },
    {
      question: 'How much is the Quay Plan for adults per month?',
      file: 'membership-plan.html',
      mustContain: '$29',
    },
    {
      question: 'What is the emergency number after hours?',
      file: 'hours-and-emergencies.html',
      mustContain: '(503) 555-0199',
    },
    {
      question: 'How long is parking in the Quayside Garage free?',
      file: 'directions.html',
      mustContain: 'first two hours',
    },
    {
      question: 'How much does a single implant with crown cost?',
      file: 'implants.html',
      mustContain: '$3,430',
    },
    {
      question: 'What is the fee for a no-show of a visit up to 60 minutes?',
      file: 'cancellation-policy.md',
      mustContain: '$60',
    },
    {
      question: 'What does whitening with trays for home cost?',
      file: 'whitening.md',
      mustContain: '$220',
    },
    { question: 'How much is a night guard?', file: 'fees.csv', mustContain: '480' },
  ],
  unanswerable: [
    'What do braces with metal brackets cost?',
    'Where did Dr. Castellan go to dental school?',
    'Who won the football game last night?',
    'Do you treat cats and dogs?',
    'Can I rent an apartment above the practice?',
  ],
} as const satisfies AcceptanceSet;

import type { DemoClient } from './demo-agency.ts';
import { juniperQuayConversations } from './juniper-quay-conversations.ts';

export const juniperQuayDental = {
  key: 'juniper-quay-dental',
  name: 'Juniper Quay Dental',
  email: 'carol@juniperquay-dental.example',
  company: 'Juniper Quay Dental, PC',
  website: 'https://www.juniperquay-dental.example',
  phone: '+1 503 555 0142',
  industry: 'Health: dental practice',
  description:
    'Family dental practice with three dentists. The bot takes routine questions off the front desk and never gives a diagnosis.',
  bot: {
    name: 'Quay',
    welcome:
      'Welcome to Juniper Quay Dental. I can help with hours, fees, insurance and aftercare. In an emergency call (503) 555-0142.',
    tone: 'empathetic',
    instructions:
      'Calm, kind and precise. Never diagnoses; points to the phone for anything urgent.',
    starterQuestions: [
      'What does a first visit cost?',
      'Which insurance plans do you take?',
      'I have a toothache. What should I do?',
      'How do I cancel an appointment?',
    ],
    refusal:
      'I do not have that information. Please call the front desk at (503) 555-0142; in an emergency after hours, (503) 555-0199.',
    theme: {
      accent: '#0b6470',
      position: 'right',
      scheme: 'light',
      radius: 12,
      title: '',
      launcherLabel: 'Ask the practice',
      handover: false,
    },
    language: 'en-US',
  },
  documents: [
    {
      file: 'services.html',
      title: 'Dental services',
      url: 'https://www.juniperquay-dental.example/services.html',
      mediaType: 'text/html',
    },
    {
      file: 'new-patients.html',
      title: 'Your first visit',
      url: 'https://www.juniperquay-dental.example/new-patients.html',
      mediaType: 'text/html',
    },
    {
      file: 'insurance-and-payment.html',
      title: 'Insurance and payment',
      url: 'https://www.juniperquay-dental.example/insurance-and-payment.html',
      mediaType: 'text/html',
    },
    {
      file: 'membership-plan.html',
      title: 'The Quay Plan',
      url: 'https://www.juniperquay-dental.example/membership-plan.html',
      mediaType: 'text/html',
    },
    {
      file: 'hours-and-emergencies.html',
      title: 'Opening hours and emergencies',
      url: 'https://www.juniperquay-dental.example/hours-and-emergencies.html',
      mediaType: 'text/html',
    },
    {
      file: 'directions.html',
      title: 'Directions and parking',
      url: 'https://www.juniperquay-dental.example/directions.html',
      mediaType: 'text/html',
    },
    {
      file: 'team.html',
      title: 'Our team',
      url: 'https://www.juniperquay-dental.example/team.html',
      mediaType: 'text/html',
    },
    {
      file: 'children.html',
      title: 'Dental care for children',
      url: 'https://www.juniperquay-dental.example/children.html',
      mediaType: 'text/html',
    },
    {
      file: 'implants.html',
      title: 'Dental implants',
      url: 'https://www.juniperquay-dental.example/implants.html',
      mediaType: 'text/html',
    },
    {
      file: 'cancellation-policy.md',
      title: 'Cancellation and late-arrival policy',
      url: 'https://www.juniperquay-dental.example/cancellation-policy.md',
      mediaType: 'text/markdown',
    },
    {
      file: 'aftercare-fillings-crowns.md',
      title: 'Aftercare: fillings, crowns and deep cleanings',
      url: 'https://www.juniperquay-dental.example/aftercare-fillings-crowns.md',
      mediaType: 'text/markdown',
    },
    {
      file: 'whitening.md',
      title: 'Teeth whitening: options and instructions',
      url: 'https://www.juniperquay-dental.example/whitening.md',
      mediaType: 'text/markdown',
    },
    {
      file: 'privacy-notice.md',
      title: 'Notice of privacy practices',
      url: 'https://www.juniperquay-dental.example/privacy-notice.md',
      mediaType: 'text/markdown',
    },
    {
      file: 'oral-surgery-aftercare.pdf',
      title: 'After oral surgery: aftercare and consent leaflet',
      url: 'https://www.juniperquay-dental.example/oral-surgery-aftercare.pdf',
      mediaType: 'application/pdf',
    },
    {
      file: 'sedation-guide.docx',
      title: 'Sedation guide for patients and escorts',
      url: 'https://www.juniperquay-dental.example/sedation-guide.docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
    {
      file: 'fees.csv',
      title: 'Fee schedule',
      url: 'https://www.juniperquay-dental.example/fees.csv',
      mediaType: 'text/csv',
    },
  ],
  conversations: juniperQuayConversations,
} as const satisfies DemoClient;

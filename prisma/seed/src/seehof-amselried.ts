import type { DemoClient } from './demo-agency.ts';
import { seehofConversations } from './seehof-conversations.ts';

export const seehofAmselried = {
  key: 'seehof-amselried',
  name: 'Seehof Amselried',
  email: 'miriam@seehof-amselried.example',
  company: 'Seehof Amselried GmbH',
  website: 'https://www.seehof-amselried.example',
  phone: '+49 89 99998 140',
  industry: 'Hospitality: hotel and restaurant',
  description:
    'Family-run lake hotel with 34 rooms, Restaurant Kranich and a wedding venue. Guests write in English and German.',
  bot: {
    name: 'Amsel',
    welcome:
      'Welcome to the Seehof. Ask me about rooms, the restaurant, the lake or your event. Gern auch auf Deutsch.',
    tone: 'professional',
    instructions:
      'Warm and courteous, like a good concierge. Answers in the language of the guest.',
    starterQuestions: [
      'What does a Lake Double cost in summer?',
      'Wann hat das Restaurant geöffnet?',
      'May I bring my dog?',
      'Can we get married at the lake?',
    ],
    refusal:
      'I am sorry, I could not find this in our documents. Reception will gladly help: +49 89 99998 140, daily from 6.30 am to 10.30 pm.',
    theme: {
      accent: '#7d4e16',
      position: 'left',
      scheme: 'auto',
      radius: 8,
      title: '',
      launcherLabel: 'Ask the concierge',
      handover: false,
    },
    language: 'en',
  },
  documents: [
    {
      file: 'rooms-and-rates.html',
      title: 'Rooms and rates',
      url: 'https://www.seehof-amselried.example/rooms-and-rates.html',
      mediaType: 'text/html',
    },
    {
      file: 'booking-and-cancellation.html',
      title: 'Booking and cancellation',
      url: 'https://www.seehof-amselried.example/booking-and-cancellation.html',
      mediaType: 'text/html',
    },
    {
      file: 'arrival-and-house-rules.html',
      title: 'Arrival, departure and house rules',
      url: 'https://www.seehof-amselried.example/arrival-and-house-rules.html',
      mediaType: 'text/html',
    },
    {
      file: 'restaurant.html',
      title: 'Restaurant Kranich',
      url: 'https://www.seehof-amselried.example/restaurant.html',
      mediaType: 'text/html',
    },
    {
      file: 'allergens.html',
      title: 'Allergens and diets',
      url: 'https://www.seehof-amselried.example/allergens.html',
      mediaType: 'text/html',
    },
    {
      file: 'parking-and-directions.html',
      title: 'Parking and directions',
      url: 'https://www.seehof-amselried.example/parking-and-directions.html',
      mediaType: 'text/html',
    },
    {
      file: 'wellness-and-lake.html',
      title: 'Wellness and lake',
      url: 'https://www.seehof-amselried.example/wellness-and-lake.html',
      mediaType: 'text/html',
    },
    {
      file: 'breakfast.md',
      title: 'Breakfast at the Seehof',
      url: 'https://www.seehof-amselried.example/breakfast.md',
      mediaType: 'text/markdown',
    },
    {
      file: 'dogs-and-children.md',
      title: 'Dogs and children',
      url: 'https://www.seehof-amselried.example/dogs-and-children.md',
      mediaType: 'text/markdown',
    },
    {
      file: 'accessibility.md',
      title: 'Accessibility at the Seehof',
      url: 'https://www.seehof-amselried.example/accessibility.md',
      mediaType: 'text/markdown',
    },
    {
      file: 'events-and-weddings.pdf',
      title: 'Events and weddings at the Seehof',
      url: 'https://www.seehof-amselried.example/events-and-weddings.pdf',
      mediaType: 'application/pdf',
    },
    {
      file: 'conference-terms.docx',
      title: 'Conference and group terms',
      url: 'https://www.seehof-amselried.example/conference-terms.docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
    {
      file: 'menu.csv',
      title: 'Menu of Restaurant Kranich',
      url: 'https://www.seehof-amselried.example/menu.csv',
      mediaType: 'text/csv',
    },
    {
      file: 'zimmer-und-preise.html',
      title: 'Zimmer und Preise',
      url: 'https://www.seehof-amselried.example/zimmer-und-preise.html',
      mediaType: 'text/html',
    },
    {
      file: 'stornierung.html',
      title: 'Buchung und Stornierung',
      url: 'https://www.seehof-amselried.example/stornierung.html',
      mediaType: 'text/html',
    },
    {
      file: 'anreise-und-parken.md',
      title: 'Anreise und Parken',
      url: 'https://www.seehof-amselried.example/anreise-und-parken.md',
      mediaType: 'text/markdown',
    },
  ],
  conversations: seehofConversations,
} as const satisfies DemoClient;

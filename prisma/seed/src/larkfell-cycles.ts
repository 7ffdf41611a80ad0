import type { DemoClient } from './demo-agency.ts';
import { larkfellConversations } from './larkfell-conversations.ts';

export const larkfellCycles = {
  key: 'larkfell-cycles',
  name: 'Larkfell Cycles',
  email: 'maren@larkfell-cycles.example',
  company: 'Larkfell Cycles Ltd',
  website: 'https://www.larkfell-cycles.example',
  phone: '+44 1632 960412',
  industry: 'Retail: bicycles and outdoor',
  description:
    'Bicycle maker and online shop with a workshop in an old wool mill. Most questions are about delivery, sizes, returns and e-bike batteries.',
  bot: {
    name: 'Pip',
    welcome:
      'Hello, I am Pip from Larkfell Cycles. Ask me about bikes, sizes, delivery or the workshop.',
    tone: 'friendly',
    instructions:
      'Friendly and practical, like a good mechanic. Short sentences, no slang, exact numbers.',
    starterQuestions: [
      'How long does delivery take?',
      'Which frame size fits me?',
      'What does a full service cost?',
      'Can I return a bike after riding it?',
    ],
    refusal:
      'I could not find that in our pages. Call us on 01632 960412, Tuesday to Friday from 10 am to 5 pm, and a person will help.',
    theme: {
      accent: '#1f5b45',
      position: 'right',
      scheme: 'auto',
      radius: 20,
      title: '',
      launcherLabel: 'Ask the shop',
      handover: true,
    },
    language: 'en-GB',
  },
  documents: [
    {
      file: 'delivery.html',
      title: 'Delivery',
      url: 'https://www.larkfell-cycles.example/delivery.html',
      mediaType: 'text/html',
    },
    {
      file: 'returns.html',
      title: 'Returns and refunds',
      url: 'https://www.larkfell-cycles.example/returns.html',
      mediaType: 'text/html',
    },
    {
      file: 'bike-sizing.html',
      title: 'Bike sizing',
      url: 'https://www.larkfell-cycles.example/bike-sizing.html',
      mediaType: 'text/html',
    },
    {
      file: 'commuter-bike-guide.html',
      title: 'Commuter bike guide',
      url: 'https://www.larkfell-cycles.example/commuter-bike-guide.html',
      mediaType: 'text/html',
    },
    {
      file: 'e-bike-guide.html',
      title: 'E-bike guide',
      url: 'https://www.larkfell-cycles.example/e-bike-guide.html',
      mediaType: 'text/html',
    },
    {
      file: 'workshop.html',
      title: 'Repair workshop',
      url: 'https://www.larkfell-cycles.example/workshop.html',
      mediaType: 'text/html',
    },
    {
      file: 'gift-cards.html',
      title: 'Gift cards',
      url: 'https://www.larkfell-cycles.example/gift-cards.html',
      mediaType: 'text/html',
    },
    {
      file: 'shop-and-hours.html',
      title: 'Shop and opening hours',
      url: 'https://www.larkfell-cycles.example/shop-and-hours.html',
      mediaType: 'text/html',
    },
    {
      file: 'ordering-and-payment.html',
      title: 'Ordering and payment',
      url: 'https://www.larkfell-cycles.example/ordering-and-payment.html',
      mediaType: 'text/html',
    },
    {
      file: 'about.html',
      title: 'About Larkfell Cycles',
      url: 'https://www.larkfell-cycles.example/about.html',
      mediaType: 'text/html',
    },
    {
      file: 'tyre-pressure.md',
      title: 'Tyre pressure table',
      url: 'https://www.larkfell-cycles.example/tyre-pressure.md',
      mediaType: 'text/markdown',
    },
    {
      file: 'cycle-to-work.md',
      title: 'Cycle to work: leaflet for employees and employers',
      url: 'https://www.larkfell-cycles.example/cycle-to-work.md',
      mediaType: 'text/markdown',
    },
    {
      file: 'shop-rides.md',
      title: 'Saturday shop rides',
      url: 'https://www.larkfell-cycles.example/shop-rides.md',
      mediaType: 'text/markdown',
    },
    {
      file: 'warranty.pdf',
      title: 'Warranty terms for bikes, frames and batteries',
      url: 'https://www.larkfell-cycles.example/warranty.pdf',
      mediaType: 'application/pdf',
    },
    {
      file: 'wholesale-terms.docx',
      title: 'Wholesale terms for shops, clubs and rental companies',
      url: 'https://www.larkfell-cycles.example/wholesale-terms.docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
    {
      file: 'price-list.csv',
      title: 'Price list',
      url: 'https://www.larkfell-cycles.example/price-list.csv',
      mediaType: 'text/csv',
    },
  ],
  conversations: larkfellConversations,
} as const satisfies DemoClient;

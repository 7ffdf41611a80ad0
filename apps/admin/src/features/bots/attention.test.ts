import {
  Bot,
  DEFAULT_ANSWERING,
  DEFAULT_MODEL_SETTINGS,
  DEFAULT_PERSONA,
  DEFAULT_THEME,
  DEFAULT_WIDGET_SETTINGS,
} from '@pixel/contract';
import { expect, it } from 'vitest';
import { attentionOf } from './attention.ts';

const at = '2026-01-01T00:00:00.000Z';

const botWith = (change: Partial<Record<keyof Bot, unknown>>) =>
  Bot.parse({
    id: `bot_${'0'.repeat(26)}`,
    publicId: `bot_pub_${'0'.repeat(20)}`,
    clientId: `cli_${'0'.repeat(26)}`,
    clientName: 'Fjord & Fell',
    name: 'Guide',
    type: 'chatbot',
    complexity: 'basic',
    status: 'completed',
    progress: 100,
    publication: 'published',
    language: 'en',
    persona: DEFAULT_PERSONA,
    theme: DEFAULT_THEME,
    modelSettings: DEFAULT_MODEL_SETTINGS,
    answering: DEFAULT_ANSWERING,
    widget: DEFAULT_WIDGET_SETTINGS,
    allowedOrigins: ['https://example.com'],
    seenOn: [],
    sourceCount: 1,
    documentCount: 1,
    passageCount: 1,
    version: 1,
    createdAt: at,
    updatedAt: at,
    ...change,
  });

it('leaves a bot alone that is trained, allowed and published', () => {
  expect(attentionOf([botWith({})])).toEqual([]);
});

it('puts what is broken before what is unfinished', () => {
  const bots = [
    botWith({ name: 'Paused', publication: 'paused' }),
    botWith({ name: 'Empty', sourceCount: 0 }),
    botWith({ name: 'Failed', status: 'failed' }),
  ];
  expect(attentionOf(bots).map(({ bot }) => bot.name)).toEqual(['Failed', 'Empty', 'Paused']);
});

it('names the website that was refused and leads to the list of websites', () => {
  const seenOn = [{ origin: 'https://staging.example.com', at, allowed: false }];
  const [first] = attentionOf([botWith({ seenOn })]);
  expect(first?.reason).toBe('Refused on staging.example.com');
  expect(first?.to).toMatch(/\/widget$/);
});

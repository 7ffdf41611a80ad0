import { expect, it } from 'vitest';
import type * as z from 'zod';
import { CreateClient, ListClients, MeasureClient, StoreEmbeddings } from './index.ts';

const told = (schema: z.ZodType, value: unknown) =>
  Object.fromEntries(
    schema.safeParse(value).error?.issues.map(({ path, message }) => [path.join('.'), message]) ??
      [],
  );

it('says in plain words what is wrong with a value, and does not repeat it', () => {
  expect(told(CreateClient, {})).toEqual({ name: 'is required' });
  expect(told(CreateClient, undefined)).toEqual({ '': 'is required' });
  expect(told(CreateClient, { name: 7, phone: 'x'.repeat(41), socials: [] })).toEqual({
    ...{ name: 'must be a text', phone: 'must have at most 40 characters' },
    socials: 'must be an object',
  });
  expect(told(CreateClient, { name: 'A', role: 'admin' })).toEqual({
    '': 'has fields that are not known: role',
  });
  expect(told(ListClients, { limit: 'many', status: 'evil', deleted: 'yes' })).toEqual({
    ...{ limit: 'must be a number', status: 'must be active, inactive, suspended or pending' },
    deleted: 'must be true or false',
  });
  expect(told(ListClients, { limit: 1.5 })).toEqual({ limit: 'must be a whole number' });
  expect(told(ListClients, { limit: 0 })).toEqual({ limit: 'must be at least 1' });
  expect(told(ListClients, { limit: 1e9 })).toEqual({ limit: 'must be at most 100' });
  expect(told(MeasureClient, { id: `cli_${'0'.repeat(26)}`, from: 'x' })).toEqual({
    from: 'is not a time (2026-01-31T12:00:00Z)',
  });
  expect(told(StoreEmbeddings, { botId: `bot_${'0'.repeat(26)}`, items: [] })).toEqual({
    items: 'must have at least 1 item',
  });
});

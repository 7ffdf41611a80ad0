import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OWNED_TABLES } from './owned-tables.ts';

/** Tables of people, of the agency and of the machine; a new one is put here after a thought, or is guarded. */
const OF_NOBODY = [
  ...['ApiKey', 'AuditLink', 'AuditPending', 'OneTimeToken', 'OutboxMail', 'RecoveryCode'],
  ...['SecondFactor', 'Session', 'Setting', 'Throttle', 'User'],
];

const folder = new URL('../../../../prisma/schema/', import.meta.url);
const schema = readdirSync(folder)
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');
const models = new Map(
  [...schema.matchAll(/^model (\w+) \{\n(.*?)^\}/gms)].map(([, name = '', body = '']) => [
    name,
    [...body.matchAll(/^ {2}(\w+) +(\w+)/gm)].map(([, field = '', type = '']) => ({ field, type })),
  ]),
);

test('#8 every table of the schema with a client or a bot is guarded', () => {
  const owned = [...models]
    .filter(([, fields]) => fields.some(({ field }) => /^(?:clientId|botId|botNo)$/.test(field)))
    .map(([name]) => name);
  expect([...OWNED_TABLES.keys()].sort()).toEqual([...owned, 'Client'].sort());
});

test('#8 every other table is known to be of nobody', () => {
  const others = [...models.keys()].filter((name) => !OWNED_TABLES.has(name));
  expect(others.sort()).toEqual(OF_NOBODY);
});

test('#8 from a table of nobody no relation leads to rows of clients, but from a person to its memberships', () => {
  const relations = OF_NOBODY.flatMap((name) =>
    (models.get(name) ?? [])
      .filter(({ type }) => OWNED_TABLES.has(type))
      .map(({ field }) => `${name}.${field}`),
  );
  expect(relations).toEqual(['User.memberships']);
});

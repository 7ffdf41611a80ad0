import { testCtx } from '@pixel/core/testing';
import { describe, expect, it } from 'vitest';
import { appRouter, listProcedures, type Procedure } from './index.ts';
import {
  CALLERS,
  type CallerName,
  callProcedure,
  fixtureOf,
  requestOf,
  seedWorld,
  type World,
} from './testing/index.ts';

/** Queries that write, each with the reason. */
const WRITING: Readonly<Record<string, string>> = {
  'answers.stream': 'asks a bot: a subscription, since its answer comes in pieces',
  'audit.verify': 'seals the entries that wait, so that the chain holds all of them',
};

const reads = listProcedures(appRouter).filter(({ type }) => type !== 'mutation');

async function callAs(procedure: Procedure, by: { name: CallerName; world: World }) {
  const caller = by.world.callers[by.name];
  const input = await fixtureOf(procedure).input?.({ ...by.world, caller });
  const before = rowsOf(by.world);
  const ctx = await requestOf(by.world.ctx, caller);
  const outcome = await callProcedure(procedure, { ctx, input });
  return { ...outcome, changed: rowsOf(by.world) !== before };
}

const rowsOf = ({ ctx }: World): string =>
  JSON.stringify(Object.entries(ctx.tables).map(([name, table]) => [name, [...table]]));

/** What the tables keep of passwords, keys, tokens and factors, at any depth. */
function secretsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'string' && part !== '' && SECRET.test(key) ? [part] : secretsIn(part),
  );
}

const SECRET = /^(passwordHash|tokenHash|secretHash|identityTokenHash|sealedSecret|material)$/;

describe('#29 reading', () => {
  it('has no exception that is gone', () => {
    const names = reads.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(WRITING)));
  });

  it.each(reads.filter(({ name }) => !(name in WRITING)))('$name changes nothing', async (read) => {
    const name = read.meta.access === 'visitor' ? 'visitor' : 'admin';
    const { code, text, changed } = await callAs(read, { name, world: await seedWorld(testCtx()) });
    expect(code, text).toBe('ok');
    expect(changed).toBe(false);
  });
});

describe('#5 what is read', () => {
  it.each(reads)('$name shows nobody a secret', async (read) => {
    const world = await seedWorld(testCtx());
    const { users, apiKeys, tokens, secondFactors, visitors, identityKeys } = world.ctx.tables;
    const tables = [users, apiKeys, tokens, secondFactors, visitors, identityKeys];
    const secrets = tables.flatMap((table) => [...table.values()].flatMap(secretsIn));
    expect(secrets.length).toBeGreaterThan(10);
    for (const name of CALLERS) {
      const { text } = await callAs(read, { name, world });
      for (const secret of secrets) expect(text, name).not.toContain(secret);
    }
  });
});

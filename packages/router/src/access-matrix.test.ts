import { testCtx } from '@pixel/core/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { appRouter, listProcedures, type Procedure } from './index.ts';
import { expectedOf } from './testing/expected.ts';
import { idPaths, readAt, replaceAt, unknownId } from './testing/ids.ts';
import {
  CALLERS,
  CANARY,
  type CallerName,
  callProcedure,
  type Fixture,
  fixtureOf,
  fixtures,
  fixtureWithIds,
  requestOf,
  seedWorld,
  type World,
} from './testing/index.ts';

const procedures = listProcedures(appRouter);
const newWorld = () => seedWorld(testCtx());

async function inputFor(procedure: Procedure, world: World, name: CallerName) {
  const caller = world.callers[name];
  return fixtureOf(procedure).input?.({ ...world, caller });
}

/** One cell: a fresh world, so that no call sees what another one did. */
async function callAs(
  procedure: Procedure,
  by: { readonly name: CallerName; readonly world: World; readonly input: unknown },
) {
  const ctx = await requestOf(by.world.ctx, by.world.callers[by.name]);
  return callProcedure(procedure, { ctx, input: by.input });
}

/** All rows that mention client B in any way, as one text. */
const rowsOfB = ({ ctx, b }: World): string =>
  JSON.stringify(
    Object.values(ctx.tables).flatMap((table) =>
      [...table].filter(([key, row]) => JSON.stringify([key, row]).includes(b.client.id)),
    ),
  );

const everything = ({ ctx }: World): string =>
  JSON.stringify(Object.values(ctx.tables).map((table) => [...table]));

describe('#1 the access matrix', () => {
  it('states a rule and a summary on every procedure, and knows no fixture of one that is gone', () => {
    expect(procedures.filter(({ meta }) => !meta.access).map(({ name }) => name)).toEqual([]);
    expect(procedures.filter(({ meta }) => !meta.summary).map(({ name }) => name)).toEqual([]);
    const names = new Set(procedures.map(({ name }) => name));
    expect([...fixtures.keys()].filter((name) => !names.has(name))).toEqual([]);
  });

  for (const procedure of procedures)
    it(`#1 ${procedure.name} answers each of ${CALLERS.length} callers as its rule says`, async () => {
      const fixture = fixtureOf(procedure);
      const seen: Record<string, string> = {};
      const wanted: Record<string, string> = {};
      for (const name of CALLERS) {
        const world = await newWorld();
        const input = await inputFor(procedure, world, name);
        const before = rowsOfB(world);
        const outcome = await callAs(procedure, { name, world, input });
        seen[name] = outcome.code;
        wanted[name] = expectedOf(procedure, { name, fixture, hasIds: holdsIds(input, fixture) });
        const isOfB = name === 'foreign client' || name === 'admin' || name === 'suspended';
        if (!isOfB) expect(outcome.text, name).not.toContain(CANARY);
        if (!isOfB) expect(rowsOfB(world), name).toBe(before);
        if (name === 'foreign client' && procedure.meta.access !== 'open')
          expect(outcome.text).not.toContain(world.a.client.id);
        expect(outcome.text, name).not.toContain('"bug"');
      }
      expect(
        seen,
        `${procedure.name} as its rule says, or a fixture for it in testing/fixtures`,
      ).toEqual(wanted);
    });
});

/** Whether an input names something of a client; what only narrows a list does not count. */
function holdsIds(input: unknown, { filters = [] }: Fixture): boolean {
  const named = Object.entries(Object(input)).filter(([key]) => !filters.includes(key));
  return /"\w{3}_[0-9a-z]{26}"/.test(JSON.stringify(named));
}

describe('#2 every id of every input', () => {
  const withIds = procedures.flatMap((procedure) =>
    idPaths(procedure).map((path) => ({ procedure, path })),
  );

  it('covers ids of all kinds that inputs take', () => {
    expect(withIds.length).toBeGreaterThan(20);
  });

  for (const { procedure, path } of withIds) {
    const label = `${procedure.name} ${path.join('.')}`;
    const fixture = fixtureWithIds(procedure);
    const { fresh = [], personal = false, filters = [] } = fixture;
    if (path.some((key) => fresh.includes(String(key)))) continue;

    it(`#2 ${label}: what is foreign looks like what does not exist, and stays as it was`, async () => {
      const name = callerFor(procedure);
      const answers: string[] = [];
      for (const isForeign of [true, false]) {
        const world = await newWorld();
        const input = await fixture.input?.({ ...world, caller: world.callers[name] });
        const own = readAt(input, path);
        expect(own, `the fixture of ${procedure.name} gives no ${path.join('.')}`).toBeDefined();
        const theirs = await fixture.input?.(asClientB(world));
        const id = isForeign ? readAt(theirs, path) : unknownId(world.ctx, String(own));
        expect(id).not.toBe(own);
        const before = everything(world);
        const outcome = await callAs(procedure, {
          ...{ name, world },
          input: replaceAt(input, { path, value: id }),
        });
        const isFilter = path.every((key) => filters.includes(String(key)));
        expect(outcome.code === 'ok', outcome.text).toBe(isFilter);
        expect(outcome.text).not.toContain('"bug"');
        expect(outcome.text).not.toContain(CANARY);
        expect(everything(world)).toBe(before);
        answers.push(outcome.text);
      }
      if (!personal) expect(answers[0]).toBe(answers[1]);
    });
  }
});

/** The weakest caller of client A who may make the call. */
function callerFor({ meta: { access } }: Procedure): CallerName {
  if (access === 'visitor' || access === 'open') return 'visitor';
  return access === 'admin' ? 'user' : 'client';
}

/** The world as somebody of client B sees it. */
const asClientB = (world: World) => ({
  ...{ ...world, a: world.b, b: world.a, caller: world.callers['foreign client'] },
});

describe('#3 a child belongs to the parent that was authorised', () => {
  const families = procedures.filter((procedure) => {
    const { fresh = [], personal } = fixtureOf(procedure);
    // A chatbot is a child of its client, and both are in reach.
    const isOther = (key: unknown) => key === 'clientId' || fresh.includes(String(key));
    const kinds = idPaths(procedure).filter((path) => !isOther(path[0]));
    return !personal && kinds.length > 1 && kinds.some((path) => path.at(-1) === 'botId');
  });

  it('finds the procedures that take a chatbot and something of a chatbot', () => {
    expect(families.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['answers.ask', 'answers.stream']),
    );
  });

  for (const procedure of families)
    it(`#3 ${procedure.name} does not find it at a sibling chatbot of the same client`, async () => {
      const world = await newWorld();
      const fixture = fixtureWithIds(procedure);
      const input = await fixture.input?.({ ...world, caller: world.callers.client });
      const path = idPaths(procedure).find((one) => one.at(-1) === 'botId') ?? [];
      const moved = replaceAt(input, { path, value: world.a.sibling.bot.id });
      const outcome = await callAs(procedure, { name: 'client', world, input: moved });
      const found = fixture.filters?.includes('botId') ? /"items":\[\]/ : /"code":"not-found"/;
      expect(outcome.text).toMatch(found);
    });
});

describe('#4 no mass assignment', () => {
  const EXTRA = [
    ...['tenantId', 'ownerId', 'userId', 'isAdmin', 'plan', 'price', 'verified', 'createdAt'],
    ...['updatedAt', 'deletedAt', 'credits', 'clientId', 'id', 'role', 'status', 'constructor'],
  ];
  const mutations = procedures.filter(({ type, input }) => type !== 'query' && input);

  beforeAll(() => expect(mutations.length).toBeGreaterThan(10));

  for (const procedure of mutations)
    it(`#4 ${procedure.name} refuses one field too many, by name`, async () => {
      const name = procedure.meta.access === 'visitor' ? 'visitor' : 'admin';
      const world = await newWorld();
      const input = Object(await inputFor(procedure, world, name));
      const before = everything(world);
      for (const extra of EXTRA.filter(
        (key) => !Object.hasOwn(procedure.input?.shape ?? {}, key),
      )) {
        const outcome = await callAs(procedure, { name, world, input: { ...input, [extra]: 'x' } });
        expect(outcome.code, extra).toBe('invalid');
        expect(outcome.text).toContain(`"${extra}":"is not a known field"`);
      }
      const polluted = JSON.parse(`{"__proto__":{"role":"admin"}}`);
      await callAs(procedure, { name: 'anonymous', world, input: polluted });
      expect(everything(world)).toBe(before);
    });
});

import { testCtx } from '@pixel/core/testing';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { appRouter, listProcedures } from './index.ts';
import {
  attemptsAt,
  CALLERS,
  CANARY,
  type CallerName,
  callProcedure,
  fixtureOf,
  idsOf,
  inputOf,
  requestOf,
  seedWorld,
  sharedKeys,
} from './testing/index.ts';

const CALLS = 20_000;
/** Calls change the world, deletions above all: after so many a new one begins. */
const CALLS_PER_WORLD = 25;
const procedures = listProcedures(appRouter);
/** Set it to the seed that a failure names, to see the same calls again. */
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const OF_B: readonly CallerName[] = ['admin', 'foreign client'];
const unlimited = { take: async () => ({ allowed: true, retryAfterSeconds: 0 }) };

it(`#38 #39 survives ${CALLS} hostile calls: no bug, no leak, no polluted prototype`, async () => {
  console.info(`fuzz: FUZZ_SEED=${seed}`);
  const shared = sharedKeys();
  const outcomes = new Map<string, number>();
  const newWorld = () => seedWorld(testCtx({ limiter: unlimited }));
  const state = { world: await newWorld(), calls: 0 };
  const ids = idsOf(state.world);
  const attempts = fc.oneof(
    ...procedures.map((procedure) =>
      fc.record({
        id: fc.constant(procedure.name),
        // Most calls by those who get past the ladder: behind it there is more to break.
        name: fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom<CallerName>('client', 'admin') },
          { weight: 1, arbitrary: fc.constantFrom(...CALLERS) },
        ),
        attempt: attemptsAt(procedure, ids),
      }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(attempts, async ({ id, name, attempt }) => {
      const procedure = procedures.find((one) => one.name === id);
      if (!procedure) throw new Error(`${id} is gone.`);
      state.calls += 1;
      if (state.calls % CALLS_PER_WORLD === 0) state.world = await newWorld();
      const { world } = state;
      // Visitors' and staff's procedures answer others before they look at the input: most calls go past that.
      const caller = world.callers[procedure.meta.access === 'visitor' ? 'visitor' : name];
      const valid = await fixtureOf(procedure).input?.({ ...world, caller });
      const ctx = await requestOf(world.ctx, caller);
      const outcome = await callProcedure(procedure, { ctx, input: inputOf(attempt, valid) });
      outcomes.set(outcome.code, (outcomes.get(outcome.code) ?? 0) + 1);
      expect(outcome.code, `${procedure.name} ${outcome.text.slice(0, 2_000)}`).not.toBe(
        'internal',
      );
      // What is open shows the public part of any chatbot; everything else is of client A.
      const maySeeB = procedure.meta.access === 'open' || OF_B.includes(caller.name);
      if (!maySeeB) expect(outcome.text, procedure.name).not.toContain(CANARY);
      if (sharedKeys() !== shared) throw new Error(`${procedure.name} polluted a prototype.`);
    }),
    { numRuns: CALLS, seed, endOnFailure: true },
  );
  await state.world.ctx.runs.settled();
  expect(state.world.ctx.runErrors).toEqual([]);
  // It reached behind the schemas as well: a fuzz that is refused at every door proves little.
  console.info('fuzz:', Object.fromEntries(outcomes));
  expect(outcomes.get('ok') ?? 0).toBeGreaterThan(CALLS / 20);
  expect(outcomes.get('invalid') ?? 0).toBeGreaterThan(CALLS / 20);
}, 900_000);

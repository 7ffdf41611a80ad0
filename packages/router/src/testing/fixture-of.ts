import type { Procedure } from '../index.ts';
import { deriveFixture } from './derive-fixture.ts';
import { type Fixture, fixtures } from './fixtures/index.ts';

/** The fixture of a procedure: the one that is written, or one that is read off its schema. */
export const fixtureOf = (procedure: Procedure): Fixture =>
  fixtures.get(procedure.name) ?? deriveFixture(procedure);

/** The same with every id that the input can take: those that the written one leaves out are read off the schema. */
export function fixtureWithIds(procedure: Procedure): Fixture {
  const written = fixtures.get(procedure.name);
  const derived = deriveFixture(procedure);
  if (!written?.input || !derived.input) return derived;
  const { input } = written;
  const { filters = [], fresh = [] } = derived;
  return {
    ...written,
    input: async (given) => ({
      ...Object(await derived.input?.(given)),
      ...Object(await input(given)),
    }),
    filters: [...(written.filters ?? []), ...filters],
    fresh: [...(written.fresh ?? []), ...fresh],
  };
}

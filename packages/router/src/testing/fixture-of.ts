import type { Procedure } from '../index.ts';
import { deriveFixture } from './derive-fixture.ts';
import { type Fixture, fixtures } from './fixtures/index.ts';

/** The fixture of a procedure: the one that is written, or one that is read off its schema. */
export const fixtureOf = (procedure: Procedure): Fixture =>
  fixtures.get(procedure.name) ?? deriveFixture(procedure);

export { callProcedure, type Outcome, requestOf } from './call.ts';
export { expectedOf } from './expected.ts';
export { fixtureOf, fixtureWithIds } from './fixture-of.ts';
export { type Fixture, fixtures, type Refusal } from './fixtures/index.ts';
export { type Attempt, attemptsAt, HOSTILE, inputOf, sharedKeys } from './hostile.ts';
export { idsOf } from './ids.ts';
export { sentFile } from './visitor-files.ts';
export {
  CALLERS,
  CANARY,
  type Caller,
  type CallerName,
  PASSWORD,
  SHOP,
  seedWorld,
  type Tenant,
  type World,
} from './world.ts';

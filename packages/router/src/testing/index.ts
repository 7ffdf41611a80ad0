export { callProcedure, type Outcome, requestOf } from './call.ts';
export { type Fixture, fixtures, type Refusal } from './fixtures/index.ts';
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

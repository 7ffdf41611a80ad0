import { accounts } from './accounts.ts';
import { answers } from './answers.ts';
import { audit } from './audit.ts';
import { auth } from './auth.ts';
import { bots } from './bots.ts';
import { clients } from './clients.ts';
import { conversations } from './conversations.ts';
import { curated } from './curated.ts';
import { embeddings } from './embeddings.ts';
import { evaluation } from './evaluation.ts';
import { findings } from './findings.ts';
import { gaps } from './gaps.ts';
import { identityKeys } from './identity-keys.ts';
import { sources } from './sources.ts';
import { system } from './system.ts';
import { createCallerFactory, mergeRouters, router } from './trpc.ts';
import { twoFactor } from './two-factor.ts';
import { users } from './users.ts';
import { visitors } from './visitors.ts';
import { widget } from './widget.ts';

export type { RequestCtx, SystemStatus } from './context.ts';
export { HTTP_STATUS, type PublicError, toPublicError, toTRPCError } from './errors.ts';
export {
  isQuery,
  listOperations,
  type Operation,
  openApiDocument,
  pathParameters,
} from './openapi/index.ts';
export { listProcedures, type Procedure } from './procedures.ts';
export { readInput, readQuery } from './read-input.ts';
export { type RestRoute, restRoutes } from './rest-routes.ts';
export { type Access, type Meta, withScope } from './trpc.ts';

export const appRouter = router({
  answers,
  audit,
  auth: mergeRouters(auth, accounts),
  bots,
  clients,
  conversations,
  curated,
  embeddings,
  evaluation,
  gaps,
  findings,
  identityKeys,
  sources,
  system,
  users,
  twoFactor,
  visitors,
  widget,
});
export type AppRouter = typeof appRouter;

/** Calls procedures in this process, with the same rules as over HTTP. */
export const createCaller = createCallerFactory(appRouter);

import type { Scope } from '@pixel/contract';
import { type Actor, DomainError, requireProof, type Staff, type VisitorActor } from '@pixel/core';
import { initTRPC } from '@trpc/server';
import type { RequestCtx } from './context.ts';
import { toPublicError, toTRPCError } from './errors.ts';
import { keepRejections } from './keep-rejections.ts';

/** Who may call: stated on every procedure by its rung, read by the REST door and by the access tests. */
export type Access = 'open' | 'visitor' | 'staff' | 'admin' | `staff or key:${Scope}`;

export interface Meta {
  readonly access?: Access;
  /** The same procedure over REST; `{name}` stands for an input field. */
  readonly rest?: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /api/${string}`;
  /**
   * Needs a proof of the password that is not older than ten minutes: `always`, or when an input field is true. API keys
   * have no password and are not asked.
   */
  readonly proof?: 'always' | `when ${string}`;
  /** What it does, as an order without a full stop: the title in the API's document. */
  readonly summary?: string;
  /** More than the title says, in Markdown. */
  readonly description?: string;
}

const t = initTRPC
  .context<RequestCtx>()
  .meta<Meta>()
  .create({
    errorFormatter({ shape, error, ctx }) {
      const { body } = toPublicError(error, ctx?.requestId ?? '');
      const { httpStatus } = shape.data;
      // Neither stack nor cause: what an outsider may know is in `pixel`.
      return {
        ...shape,
        message: body.message,
        data: { httpStatus, code: shape.data.code, pixel: body },
      };
    },
    sse: {
      ping: { enabled: true, intervalMs: 10_000 },
      client: { reconnectAfterInactivityMs: 25_000 },
    },
  });

export const router = t.router;

export const mergeRouters = t.mergeRouters;

/** Makes calls without HTTP: for the REST door and tests. */
export const createCallerFactory = t.createCallerFactory;

const mapErrors = t.middleware(async ({ next, type }) => {
  const result = await next();
  if (result.ok && type === 'subscription') keepRejections(result.data);
  if (result.ok) return result;
  const mapped = toTRPCError(result.error.cause ?? result.error);
  return mapped === result.error.cause
    ? result
    : { ...result, error: asTRPC(mapped, result.error) };
});

function asTRPC<E>(mapped: unknown, original: E): E {
  // Safe: toTRPCError returns a TRPCError or its argument, and its argument stands for the original.
  return mapped instanceof Error && mapped.name === 'TRPCError' ? (mapped as E) : original;
}

const base = t.procedure.use(mapErrors);

const unauthenticated = () => new DomainError('unauthenticated', 'Please sign in.');
const forbidden = () => new DomainError('forbidden', 'You may not do this.');

/** For every rung of people, once they are known: whatever states `proof` is asked for it. */
async function askForProof({ ctx, meta, getRawInput }: Asked): Promise<void> {
  const [when, field] = meta?.proof?.split(' ') ?? [];
  const isSensitive =
    when === 'always' || (field !== undefined && Object(await getRawInput())[field] === true);
  if (isSensitive) await requireProof(ctx);
}

interface Asked {
  readonly ctx: RequestCtx;
  readonly meta: Meta | undefined;
  readonly getRawInput: () => Promise<unknown>;
}

/** What a rung knows of the actor once it has looked. */
interface Known<A extends Actor> {
  readonly actor: A;
}

/** The context goes on as it is: tRPC copies all of it, forty fields, for a rung that hands on one. */
const SAME = {};

/** Anybody. */
export const open = base.meta({ access: 'open' });

/** A person chatting, known by a visitor token. */
export const visitor = base.meta({ access: 'visitor' }).use(({ ctx, next }) => {
  if (ctx.actor.type !== 'visitor') throw unauthenticated();
  return next<Known<VisitorActor>>(SAME);
});

/** A signed-in person of any role; core decides what they may touch. */
export const staff = base.meta({ access: 'staff' }).use(async ({ next, ...asked }) => {
  staffOf(asked.ctx.actor);
  await askForProof(asked);
  return next<Known<Staff>>(SAME);
});

/** A signed-in person of the agency itself. */
export const admin = base.meta({ access: 'admin' }).use(async ({ next, ...asked }) => {
  const actor = staffOf(asked.ctx.actor);
  if (actor.role !== 'admin') throw forbidden();
  await askForProof(asked);
  return next<Known<Staff>>(SAME);
});

/** A signed-in person, or an API key with this scope. Role `user` reads and chats, it does not manage. */
export const staffOrKey = (scope: Scope) =>
  base.meta({ access: `staff or key:${scope}` }).use(async ({ next, ...asked }) => {
    withScope(asked.ctx.actor, scope);
    await askForProof(asked);
    return next<Known<Staff | ApiKeyActor>>(SAME);
  });

/** The rule of `staffOrKey`, also for the doors that are no procedures. Throws DomainError unauthenticated or forbidden. */
export function withScope(actor: Actor, scope: Scope): Staff | ApiKeyActor {
  if (actor.type === 'apiKey') {
    if (!actor.scopes.includes(scope)) throw forbidden();
    return actor;
  }
  const person = staffOf(actor);
  if (scope === 'manage' && person.role === 'user') throw forbidden();
  return person;
}

type ApiKeyActor = Extract<Actor, { type: 'apiKey' }>;

function staffOf(actor: Actor): Staff {
  if (actor.type === 'staff') return actor;
  throw actor.type === 'anonymous' ? unauthenticated() : forbidden();
}

import {
  ApiKey,
  ApiKeyId,
  CreateApiKey,
  CreatedApiKey,
  Login,
  LoginResult,
  Setup,
  Time,
  User,
  Verified,
} from '@pixel/contract';
import { completeSetup, createApiKey, DomainError, notFound, signIn } from '@pixel/core';
import * as z from 'zod';
import { open, router, staff } from './trpc.ts';

const SignedIn = z.object({ user: User, expiresAt: Time });
const Nothing = z.object({});

export const auth = router({
  state: open
    .meta({ summary: 'Tell who is signed in' })
    .output(z.object({ needsSetup: z.boolean(), user: User.nullable() }))
    .query(async ({ ctx }) => {
      const { actor, stores } = ctx;
      const user = actor.type === 'staff' ? await stores.users.findAccount(actor.userId) : null;
      return { needsSetup: user === null && (await stores.users.countUsers()) === 0, user };
    }),

  setup: open
    .meta({ summary: 'Make the first administrator' })
    .input(Setup)
    .output(SignedIn)
    .mutation(async ({ ctx, input }) => {
      await completeSetup(ctx, input);
      const { user, token, expiresAt } = await signIn(ctx, input);
      ctx.cookie.set(token, expiresAt);
      return { user, expiresAt: expiresAt.toISOString() };
    }),

  signIn: open
    .meta({ summary: 'Sign in with a cookie' })
    .input(Login)
    .output(SignedIn)
    .mutation(async ({ ctx, input }) => {
      const { user, token, expiresAt } = await signIn(ctx, input);
      ctx.cookie.set(token, expiresAt);
      return { user, expiresAt: expiresAt.toISOString() };
    }),

  signOut: staff
    .meta({ summary: 'End the session of the cookie' })
    .output(Nothing)
    .mutation(async ({ ctx }) => {
      if (ctx.credential !== undefined) await ctx.sessions.revoke(ctx.credential);
      ctx.cookie.clear();
      return {};
    }),

  login: open
    .meta({ rest: 'POST /api/auth/login', summary: 'Sign in and get a session token' })
    .input(Login)
    .output(LoginResult)
    .mutation(async ({ ctx, input }) => {
      const { user, token, expiresAt } = await signIn(ctx, input);
      return { user, token, expiresAt: expiresAt.toISOString() };
    }),

  logout: staff
    .meta({ rest: 'POST /api/auth/logout', summary: 'End the session' })
    .output(Nothing)
    .mutation(async ({ ctx }) => {
      if (ctx.credential !== undefined) await ctx.sessions.revoke(ctx.credential);
      return {};
    }),

  verifyToken: staff
    .meta({ rest: 'POST /api/auth/verify-token', summary: 'Tell whose session it is' })
    .output(Verified)
    .mutation(async ({ ctx }) => {
      const session = ctx.credential ? await ctx.sessions.validate(ctx.credential) : null;
      const user = session && (await ctx.stores.users.findAccount(session.userId));
      if (!user) throw new DomainError('unauthenticated', 'Please sign in.');
      return { user, expiresAt: session.expiresAt.toISOString() };
    }),

  listApiKeys: staff
    .meta({ rest: 'GET /api/auth/api-keys', summary: 'List your API keys' })
    .output(z.array(ApiKey))
    .query(async ({ ctx }) => [...(await ctx.stores.apiKeys.listApiKeys(ctx.actor.userId))]),

  createApiKey: staff
    .meta({ rest: 'POST /api/auth/api-keys', summary: 'Make an API key' })
    .input(CreateApiKey)
    .output(CreatedApiKey)
    .mutation(({ ctx, input }) => createApiKey(ctx, input)),

  revokeApiKey: staff
    .meta({ rest: 'DELETE /api/auth/api-keys/{id}', summary: 'Revoke an API key' })
    .input(z.strictObject({ id: ApiKeyId }))
    .output(Nothing)
    .mutation(async ({ ctx, input }) => {
      const { actor, stores } = ctx;
      if (!(await stores.apiKeys.revokeApiKey(actor.userId, input.id, ctx.now())))
        throw notFound('API key');
      return {};
    }),
});

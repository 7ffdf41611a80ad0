import {
  ApiKeyId,
  ChangePassword,
  CreateApiKey,
  CreatedApiKey,
  ForgotPassword,
  ListApiKeys,
  ListedApiKey,
  Login,
  LoginResult,
  Reauthenticate,
  ResetPassword,
  Session,
  SessionId,
  Setup,
  Time,
  UpdateProfile,
  User,
  Verified,
} from '@pixel/contract';
import {
  changePassword,
  completeSetup,
  createApiKey,
  DomainError,
  forgotPassword,
  listApiKeys,
  listSessions,
  reauthenticate,
  resetPassword,
  revokeApiKey,
  revokeOtherSessions,
  revokeSession,
  signIn,
  signOut,
  updateProfile,
} from '@pixel/core';
import * as z from 'zod';
import type { RequestCtx } from './context.ts';
import { tokenOf } from './token-of.ts';
import { open, router, staff } from './trpc.ts';

const SignedIn = z.object({ user: User, expiresAt: Time });
const Nothing = z.object({});

const unauthenticated = () => new DomainError('unauthenticated', 'Please sign in.');

/** Core's input: what was typed, and the device that it comes from. */
const fromDevice = (ctx: RequestCtx, input: Login) => ({ ...input, device: ctx.device.value });

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
      const { user, token, expiresAt } = await completeSetup(ctx, input);
      ctx.cookie.set(token, expiresAt);
      return { user, expiresAt: expiresAt.toISOString() };
    }),

  signIn: open
    .meta({ summary: 'Sign in with a cookie' })
    .input(Login)
    .output(SignedIn)
    .mutation(async ({ ctx, input }) => {
      const { user, token, expiresAt, device } = await signIn(ctx, fromDevice(ctx, input));
      ctx.cookie.set(token, expiresAt);
      ctx.device.set(device);
      return { user, expiresAt: expiresAt.toISOString() };
    }),

  signOut: staff
    .meta({ summary: 'End the session of the cookie' })
    .output(Nothing)
    .mutation(async ({ ctx }) => {
      await signOut(ctx, tokenOf(ctx));
      ctx.cookie.clear();
      return {};
    }),

  login: open
    .meta({
      rest: 'POST /api/auth/login',
      summary: 'Sign in and get a session token',
      description:
        'Who has a second factor is answered 401 with `fields.code` once the password is right: send the same again with `code`, six digits of the app or a recovery code.',
    })
    .input(Login)
    .output(LoginResult)
    .mutation(async ({ ctx, input }) => {
      const { user, token, expiresAt, device } = await signIn(ctx, fromDevice(ctx, input));
      ctx.device.set(device);
      return { user, token, expiresAt: expiresAt.toISOString() };
    }),

  logout: staff
    .meta({ rest: 'POST /api/auth/logout', summary: 'End the session' })
    .output(Nothing)
    .mutation(async ({ ctx }) => {
      await signOut(ctx, tokenOf(ctx));
      return {};
    }),

  prove: staff
    .meta({ summary: 'Prove who you are again, with a cookie' })
    .input(Reauthenticate)
    .output(SignedIn)
    .mutation(async ({ ctx, input }) => {
      const proved = await reauthenticate(ctx, { ...input, token: tokenOf(ctx) });
      ctx.cookie.set(proved.token, proved.expiresAt);
      return { user: proved.user, expiresAt: proved.expiresAt.toISOString() };
    }),

  reauthenticate: staff
    .meta({
      rest: 'POST /api/auth/reauthenticate',
      summary: 'Prove who you are again and get a new session token',
      description:
        'For what is answered with the code `reauthenticate`. The token that asks ends; the new one may do what is sensitive for ten minutes.',
    })
    .input(Reauthenticate)
    .output(LoginResult)
    .mutation(async ({ ctx, input }) => {
      const proved = await reauthenticate(ctx, { ...input, token: tokenOf(ctx) });
      return { ...proved, expiresAt: proved.expiresAt.toISOString() };
    }),

  verifyToken: staff
    .meta({ rest: 'POST /api/auth/verify-token', summary: 'Tell whose session it is' })
    .output(Verified)
    .mutation(async ({ ctx }) => {
      const session = ctx.credential ? await ctx.sessions.validate(ctx.credential) : null;
      const user = session && (await ctx.stores.users.findAccount(session.userId));
      if (!user) throw unauthenticated();
      return { user, expiresAt: session.expiresAt.toISOString() };
    }),

  profile: staff
    .meta({ rest: 'GET /api/auth/profile', summary: 'Read your own profile' })
    .output(User)
    .query(async ({ ctx }) => {
      const user = await ctx.stores.users.findAccount(ctx.actor.userId);
      if (!user) throw unauthenticated();
      return user;
    }),

  updateProfile: staff
    .meta({ rest: 'PUT /api/auth/profile', summary: 'Change your own name' })
    .input(UpdateProfile)
    .output(User)
    .mutation(({ ctx, input }) => updateProfile(ctx, input)),

  forgotPassword: open
    .meta({
      rest: 'POST /api/auth/forgot-password',
      summary: 'Ask for a link to set a new password',
    })
    .input(ForgotPassword)
    .output(Nothing)
    .mutation(async ({ ctx, input }) => {
      await forgotPassword(ctx, input);
      return {};
    }),

  resetPassword: open
    .meta({ rest: 'POST /api/auth/reset-password', summary: 'Set a new password by a link' })
    .input(ResetPassword)
    .output(Nothing)
    .mutation(async ({ ctx, input }) => {
      ctx.device.set(await resetPassword(ctx, input));
      return {};
    }),

  changePassword: staff
    .meta({
      rest: 'POST /api/auth/change-password',
      summary: 'Change your password and end your other sessions',
    })
    .input(ChangePassword)
    .output(Nothing)
    .mutation(async ({ ctx, input }) => {
      await changePassword(ctx, { ...input, token: tokenOf(ctx) });
      return {};
    }),

  listSessions: staff
    .meta({ rest: 'GET /api/auth/sessions', summary: 'List your sessions' })
    .output(z.array(Session))
    .query(({ ctx }) => listSessions(ctx, tokenOf(ctx))),

  revokeSession: staff
    .meta({ rest: 'DELETE /api/auth/sessions/{id}', summary: 'End one of your sessions' })
    .input(z.strictObject({ id: SessionId }))
    .output(Nothing)
    .mutation(async ({ ctx, input }) => {
      await revokeSession(ctx, input.id);
      return {};
    }),

  revokeOtherSessions: staff
    .meta({ rest: 'DELETE /api/auth/sessions', summary: 'End your other sessions' })
    .output(Nothing)
    .mutation(async ({ ctx }) => {
      await revokeOtherSessions(ctx, tokenOf(ctx));
      return {};
    }),

  listApiKeys: staff
    .meta({
      rest: 'GET /api/auth/api-keys',
      summary: 'List your API keys',
      description: 'An administrator sees those of everybody with `all=true`.',
    })
    .input(ListApiKeys)
    .output(z.array(ListedApiKey))
    .query(async ({ ctx, input }) => [...(await listApiKeys(ctx, input))]),

  createApiKey: staff
    .meta({ rest: 'POST /api/auth/api-keys', summary: 'Make an API key', proof: 'always' })
    .input(CreateApiKey)
    .output(CreatedApiKey)
    .mutation(({ ctx, input }) => createApiKey(ctx, input)),

  revokeApiKey: staff
    .meta({ rest: 'DELETE /api/auth/api-keys/{id}', summary: 'Revoke an API key' })
    .input(z.strictObject({ id: ApiKeyId }))
    .output(Nothing)
    .mutation(async ({ ctx, input }) => {
      await revokeApiKey(ctx, input.id);
      return {};
    }),
});

import type { User } from '@pixel/contract';
import type { Ctx } from '../context.ts';

export interface SignedIn {
  readonly user: User;
  /** Nowhere else but in this answer. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** Opens a session for somebody whose identity was proved a moment ago. */
export async function openSession(
  ctx: Pick<Ctx, 'stores' | 'sessions' | 'request' | 'now'>,
  { id, email, name, role }: User,
): Promise<SignedIn> {
  const { token, expiresAt } = await ctx.sessions.create(id, ctx.request);
  await ctx.stores.users.recordLogin(id, ctx.now());
  return { user: { id, email, name, role }, token, expiresAt };
}

import type { Ctx } from '../context.ts';
import { hex } from '../hex.ts';

const SETTING = 'setup-token';

/**
 * The address at which the first admin is made, or null when there is a user already. Each call makes a new token;
 * only its digest is kept.
 */
export async function offerSetup(
  ctx: Pick<Ctx, 'stores' | 'randomBytes' | 'sha256' | 'publicUrl'>,
): Promise<string | null> {
  if ((await ctx.stores.users.countUsers()) > 0) return null;
  const token = hex(ctx.randomBytes(24));
  await ctx.stores.settings.saveSetting(SETTING, hex(ctx.sha256(token)));
  return `${ctx.publicUrl}/setup?token=${token}`;
}

/** True for exactly one caller that holds the token of the last offer. */
export async function claimSetup(
  ctx: Pick<Ctx, 'stores' | 'sha256'>,
  token: string,
): Promise<boolean> {
  return ctx.stores.settings.claimSetting(SETTING, hex(ctx.sha256(token)));
}

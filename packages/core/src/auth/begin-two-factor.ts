import type { BegunTwoFactor } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { hex } from '../hex.ts';
import { SECRET_PURPOSE } from './check-second-factor.ts';
import type { Staff } from './create-api-key.ts';
import { appSecret, otpauthUri } from './totp.ts';

/** RFC 4226 asks for 160 bits. */
const SECRET_BYTES = 20;

/**
 * Makes a secret for the person's authenticator app, not in force until a code of it was shown; one that was not
 * confirmed ends. Throws DomainError conflict when a second factor is in force.
 */
export async function beginTwoFactor(
  ctx: Pick<Ctx, 'transaction' | 'request' | 'now' | 'newId' | 'randomBytes' | 'vault'> & {
    readonly actor: Staff;
  },
): Promise<BegunTwoFactor> {
  const { userId } = ctx.actor;
  const secret = ctx.randomBytes(SECRET_BYTES);
  return ctx.transaction(async ({ stores }) => {
    const account = await stores.users.findAccount(userId);
    if (!account) throw new DomainError('unauthenticated', 'Please sign in.');
    const sealedSecret = ctx.vault.seal(SECRET_PURPOSE, hex(secret));
    if (!(await stores.secondFactors.saveSecondFactor({ userId, sealedSecret })))
      throw new DomainError('conflict', 'Two-factor sign-in is on already.');
    await recordAudit({ ...ctx, stores }, { action: 'two-factor.begun', target: userId });
    const shown = appSecret(secret);
    return { secret: shown, uri: otpauthUri(shown, account.email) };
  });
}

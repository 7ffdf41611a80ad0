import { type Registration, RegistrationPolicy, type SetRegistration } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Ctx } from '../context.ts';

const SETTING = 'registration-policy';

/** Who may make an account; those who were invited, until an admin says something else. */
export async function getRegistration(
  ctx: Pick<Ctx, 'stores' | 'sendsMail'>,
): Promise<Registration> {
  const stored = RegistrationPolicy.safeParse(await ctx.stores.settings.findSetting(SETTING));
  return { policy: stored.data ?? 'invite-only', sendsMail: ctx.sendsMail };
}

/** Says who may make an account. The ladder lets only admins in. */
export async function setRegistration(
  ctx: Pick<Ctx, 'actor' | 'transaction' | 'request' | 'now' | 'newId' | 'sendsMail'>,
  { policy }: SetRegistration,
): Promise<Registration> {
  await ctx.transaction(async ({ stores }) => {
    await stores.settings.saveSetting(SETTING, policy);
    await recordAudit(
      { ...ctx, stores },
      { action: 'registration.policy-set', target: SETTING, details: { policy } },
    );
  });
  return { policy, sendsMail: ctx.sendsMail };
}

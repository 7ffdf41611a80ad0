import type { Proof, WidgetLimits } from '@pixel/contract';
import type { VisitorActor } from '../actor.ts';
import type { Ctx } from '../context.ts';
import { countAgainst, type Use } from '../rules.ts';
import { askForProof } from './proof-of-work.ts';

type CountCtx = Pick<
  Ctx,
  'limiter' | 'throttle' | 'request' | 'vault' | 'now' | 'sha256' | 'randomBytes'
>;

const MINUTE = { windowSeconds: 60 };
const DAY = { windowSeconds: 24 * 60 * 60 };
/** Panels that may be opened from one address in a minute. */
const BOOTSTRAPS = 60;

/**
 * Counts a message of a visitor against the limits of the bot. Above half of a limit the browser has to work for it, if it can.
 * Throws DomainError proof-required, or over-quota with the seconds to wait.
 */
export async function countMessage(
  ctx: CountCtx & { readonly actor: VisitorActor },
  input: { readonly limits: WidgetLimits; readonly proof: Proof | undefined },
): Promise<void> {
  const { visitorId, botId, browser } = ctx.actor;
  const { limits, proof } = input;
  const uses: readonly Use[] = [
    { name: 'sayByVisitor', key: visitorId, limit: limits.visitorPerMinute, ...MINUTE },
    { name: 'sayByAddress', key: ctx.request.address, limit: limits.addressPerMinute, ...MINUTE },
    { name: 'sayByBot', key: botId, limit: limits.botPerMinute, ...MINUTE },
  ];
  if (browser?.hasSession) await askForProof(ctx, { subject: visitorId, uses, proof });
  for (const one of uses) await countAgainst(ctx, one);
  const { visitorPerDay, botPerDay } = limits;
  await countAgainst(ctx, {
    name: 'sayByVisitorADay',
    key: visitorId,
    limit: visitorPerDay,
    ...DAY,
  });
  await countAgainst(ctx, { name: 'sayByBotADay', key: botId, limit: botPerDay, ...DAY });
}

/** Counts an opening of the panel. `canProve`: the browser can work for it. Throws as `countMessage`. */
export async function countBootstrap(
  ctx: CountCtx,
  input: { readonly canProve: boolean; readonly proof: Proof | undefined },
): Promise<void> {
  const { address } = ctx.request;
  const opening = { name: 'bootstrapByAddress', key: address, limit: BOOTSTRAPS, ...MINUTE };
  const { canProve, proof } = input;
  if (canProve) await askForProof(ctx, { subject: address, uses: [opening], proof });
  await countAgainst(ctx, opening);
}

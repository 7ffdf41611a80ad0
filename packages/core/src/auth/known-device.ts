import type { UserId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { base32 } from '../id.ts';

const PURPOSE = 'device';
const LIFETIME_MS = 180 * 24 * 60 * 60 * 1000;

/**
 * A browser in which somebody signed in before has tries of its own, so that others who guess cannot keep its owner out.
 * What it holds says whose it is and opens nothing.
 * https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies
 */
export interface Device {
  readonly userId: string;
  readonly id: string;
}

/** The device that a cookie stands for; null for one that is no device of this person, or out of date. */
export function openDevice(
  ctx: Pick<Ctx, 'vault' | 'now'>,
  cookie: { readonly value: string | undefined; readonly userId: UserId | undefined },
): Device | null {
  if (cookie.value === undefined || cookie.userId === undefined) return null;
  const [userId, id, until] = ctx.vault.open(PURPOSE, cookie.value)?.split(' ') ?? [];
  if (userId !== cookie.userId || id === undefined) return null;
  return Number(until) > ctx.now().getTime() ? { userId, id } : null;
}

/** A cookie for the device, or for a new one, that is good for 180 days from now. */
export function sealDevice(
  ctx: Pick<Ctx, 'vault' | 'now' | 'randomBytes'>,
  of: { readonly userId: UserId; readonly device: Device | null },
): DeviceCookie {
  const id = of.device?.id ?? base32(ctx.randomBytes(15));
  const expiresAt = new Date(ctx.now().getTime() + LIFETIME_MS);
  const value = ctx.vault.seal(PURPOSE, `${of.userId} ${id} ${expiresAt.getTime()}`);
  return { value, expiresAt };
}

export interface DeviceCookie {
  readonly value: string;
  readonly expiresAt: Date;
}

import type { UserId } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { hex } from '../hex.ts';
import { base32 } from '../id.ts';

const COUNT = 10;
/** 60 bits: guessing one needs no slow hash to be hopeless. */
const LENGTH = 12;

/** Ten new codes as they are shown, `xxxx-xxxx-xxxx`. */
export const makeRecoveryCodes = (ctx: Pick<Ctx, 'randomBytes'>): string[] =>
  Array.from({ length: COUNT }, () =>
    base32(ctx.randomBytes(8))
      .slice(0, LENGTH)
      .replaceAll(/(.{4})(?=.)/g, '$1-'),
  );

/** The digest under which a code is kept, whatever its case, with or without dashes; letters that look like digits are those. */
export function hashRecoveryCode(
  ctx: Pick<Ctx, 'sha256'>,
  of: { readonly userId: UserId; readonly code: string },
): string {
  const plain = of.code
    .toLowerCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll(/[il]/g, '1')
    .replaceAll('o', '0');
  return hex(ctx.sha256(`${of.userId} ${plain}`));
}

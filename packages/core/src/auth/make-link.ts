import type { Ctx } from '../context.ts';
import { hex } from '../hex.ts';
import { base32 } from '../id.ts';

/** The secret of a link and what is kept of it. After the hash sign: browsers send it to no server and in no Referer. */
export function makeLink(ctx: Pick<Ctx, 'randomBytes' | 'sha256' | 'publicUrl'>, page: string) {
  const token = base32(ctx.randomBytes(20));
  return { tokenHash: hex(ctx.sha256(token)), link: `${ctx.publicUrl}/${page}#token=${token}` };
}

import type { Ctx } from '../context.ts';
import { hex } from '../hex.ts';
import { storable } from '../storable.ts';
import type { PassageText } from './port.ts';

/** Hex SHA-256 of all that a passage says, as it is stored: taken when it is read, compared whenever it is found. */
export const passageHash = (
  ctx: Pick<Ctx, 'sha256'>,
  { title, headings, text }: PassageText,
): string => hex(ctx.sha256(storable([title, ...headings, text].join('\u0001'))));

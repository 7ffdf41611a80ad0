import { LIMITS } from '@pixel/contract';
import type { BotKey } from '../bot/port.ts';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { hex } from '../hex.ts';
import type { StoredFile } from './add-source.ts';
import type { FileConfig, Holding } from './port.ts';
import { freeBytes, refuseExcess, withMore } from './quota.ts';

/** A file as it comes in. */
export interface IncomingFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** What uploads need. */
export type UploadCtx = Pick<
  Ctx,
  | 'actor'
  | 'stores'
  | 'transaction'
  | 'files'
  | 'request'
  | 'now'
  | 'newId'
  | 'randomBytes'
  | 'quotas'
>;

/**
 * Streams a file into the file store and notes it in `received`, whose files count as held already. Throws DomainError
 * too-large, over-quota (nothing is kept then), invalid for an empty name.
 */
export async function receiveFile(
  ctx: Pick<Ctx, 'stores' | 'files' | 'randomBytes' | 'quotas'>,
  input: IncomingFile & {
    readonly bot: BotKey;
    readonly type: FileConfig['type'];
    readonly received: StoredFile[];
  },
): Promise<StoredFile> {
  const { type, mediaType, received } = input;
  const room = await roomFor(ctx, input);
  const fileName = cleanFileName(input.fileName);
  const fileKey = hex(ctx.randomBytes(16));
  const maxBytes = type === 'import' ? LIMITS.importBytes : LIMITS.uploadBytes;
  const { sizeBytes } = await ctx.files
    .put(fileKey, input.bytes, Math.min(maxBytes, room.bytes))
    .catch((cause) => {
      if (room.bytes < maxBytes && isTooLarge(cause)) room.refuseBytes();
      throw cause;
    });
  const file: StoredFile = {
    ...{ config: { type, fileKey, fileName, mediaType: mediaType.slice(0, 100) }, sizeBytes },
  };
  received.push(file);
  return file;
}

/** Takes the files that `work` received out of the file store again when it throws. */
export async function orForgetFiles<T>(
  ctx: Pick<Ctx, 'files'>,
  work: (received: StoredFile[]) => Promise<T>,
): Promise<T> {
  const received: StoredFile[] = [];
  try {
    return await work(received);
  } catch (cause) {
    await Promise.allSettled(received.map(({ config }) => ctx.files.delete(config.fileKey)));
    throw cause;
  }
}

/** What may still come. Throws when it is nothing: a second look, after the upload, is the one that holds. */
async function roomFor(
  ctx: Pick<Ctx, 'stores' | 'quotas'>,
  { bot, received }: { readonly bot: BotKey; readonly received: readonly StoredFile[] },
) {
  const { quotas } = ctx;
  const held = withMore(await ctx.stores.sources.measureHoldings(bot), {
    sources: received.length,
    bytes: received.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
  });
  const refuse = (added: Partial<Holding>) =>
    refuseExcess(withMore(held, added), { quotas, added });
  refuse({ sources: 1, bytes: 1 });
  const bytes = freeBytes(held, quotas);
  return { bytes, refuseBytes: () => refuse({ bytes: bytes + 1 }) };
}

const isTooLarge = (cause: unknown) => cause instanceof DomainError && cause.code === 'too-large';

/** Only a label: the stored name is generated. Control characters and path parts go. */
function cleanFileName(name: string): string {
  const cleaned = (name.split(/[/\\]/).at(-1) ?? '')
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 200);
  if (cleaned !== '') return cleaned;
  throw new DomainError('invalid', 'The file has no name.', { fields: { file: 'has no name' } });
}

import { type BotId, LIMITS, type Picture } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import { getOwnBot } from '../bot/get-own-bot.ts';
import type { BotRecord } from '../bot/port.ts';
import type { Ctx, JobQueue, Stores } from '../context.ts';
import { DomainError } from '../error.ts';
import { hex } from '../hex.ts';
import { inOnePiece } from '../in-one-piece.ts';
import { refuseExcess } from '../source/quota.ts';
import { pictureAddress, picturesIn } from './address.ts';
import { type ReadPicture, readPicture } from './read-picture.ts';

type AddCtx = Pick<
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

/** How long a picture may wait for the theme that names it. */
const UNUSED_MS = 60 * 60_000;

/**
 * Keeps a picture for a bot's theme, under a name that nobody guesses. Nothing is stored before it was read whole. Throws DomainError
 * not-found, too-large, invalid (see `readPicture`), over-quota.
 */
export async function addPicture(
  ctx: AddCtx,
  input: { readonly botId: BotId; readonly bytes: AsyncIterable<Uint8Array> },
): Promise<Picture> {
  await getOwnBot(ctx, input.botId);
  const read = readPicture(await collect(input.bytes, LIMITS.pictureBytes));
  const key = hex(ctx.randomBytes(16));
  await ctx.files.put(key, inOnePiece(read.bytes), LIMITS.pictureBytes);
  try {
    return await savePicture(ctx, { botId: input.botId, key, read });
  } catch (cause) {
    await ctx.files.delete(key);
    throw cause;
  }
}

async function savePicture(
  ctx: AddCtx,
  input: { readonly botId: BotId; readonly key: string; readonly read: ReadPicture },
): Promise<Picture> {
  const { key } = input;
  const { bytes, ...read } = input.read;
  return ctx.transaction(async (tx) => {
    const inside = { ...ctx, stores: tx.stores };
    // Again: a bot that was deleted meanwhile takes its files along before this one is there.
    const bot = await getOwnBot(inside, input.botId);
    const { id: botId, clientId } = bot;
    await tx.stores.sources.lockHoldings(clientId);
    await dropUnusedPictures(tx, { bot, before: new Date(ctx.now().getTime() - UNUSED_MS) });
    const picture = { ...read, sizeBytes: bytes.byteLength };
    await tx.stores.pictures.savePicture({
      ...picture,
      key,
      botId,
      clientId,
      createdAt: ctx.now(),
    });
    await refuseTooMany(inside, bot);
    await recordAudit(inside, { action: 'bot.picture-added', target: botId, clientId });
    return { ...picture, address: pictureAddress(bot, key) };
  });
}

async function refuseTooMany(
  { stores, quotas }: Pick<Ctx, 'stores' | 'quotas'>,
  bot: BotRecord,
): Promise<void> {
  const { length } = await stores.pictures.listPictures(bot);
  if (length > LIMITS.picturesPerBot)
    throw new DomainError('over-quota', 'Too many pictures were uploaded. Try again in an hour.', {
      fields: { file: `would exceed ${LIMITS.picturesPerBot} pictures` },
    });
  refuseExcess(await stores.sources.measureHoldings(bot), { quotas, added: { bytes: 1 } });
}

async function dropUnusedPictures(
  tx: { readonly stores: Pick<Stores, 'pictures'>; readonly jobs: JobQueue },
  { bot, before }: { readonly bot: BotRecord; readonly before: Date },
): Promise<void> {
  const used = new Set(picturesIn(bot.theme).map(({ key }) => key));
  for (const { key, createdAt } of await tx.stores.pictures.listPictures(bot)) {
    if (used.has(key) || createdAt > before) continue;
    await tx.stores.pictures.deletePicture(bot, key);
    await tx.jobs.enqueue({ name: 'remove-file', fileKey: key });
  }
}

async function collect(bytes: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const all = new Uint8Array(most);
  let length = 0;
  for await (const chunk of bytes) {
    if (length + chunk.byteLength > most) throw tooLarge(most);
    all.set(chunk, length);
    length += chunk.byteLength;
  }
  return all.subarray(0, length);
}

const tooLarge = (most: number) =>
  new DomainError('too-large', `The picture is larger than ${most / 1024} KB.`, {
    fields: { file: `is larger than ${most / 1024} KB` },
  });

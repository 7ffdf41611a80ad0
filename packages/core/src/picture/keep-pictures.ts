import type { BotRecord } from '../bot/port.ts';
import type { JobQueue, Stores } from '../context.ts';
import { DomainError } from '../error.ts';
import { type Pictured, picturesIn } from './address.ts';

/**
 * Throws DomainError invalid when a theme would name an uploaded picture that is none of the bot's. What it names already may
 * stay. Without a bot, as for a new one, there is none.
 */
export async function refuseForeignPictures(
  { pictures }: Pick<Stores, 'pictures'>,
  { bot, theme }: { readonly bot: BotRecord | null; readonly theme: Pictured },
): Promise<void> {
  for (const { field, address, publicId, key } of picturesIn(theme)) {
    if (bot?.theme[field] === address) continue;
    const isOwn = bot?.publicId === publicId && (await pictures.findPicture(bot, key));
    if (!isOwn)
      throw new DomainError('invalid', 'This is no picture of this bot.', {
        fields: { [`theme.${field}`]: 'is no picture of this bot' },
      });
  }
}

/** Forgets the pictures that the theme named before and does not name any more. */
export async function dropReplacedPictures(
  tx: { readonly stores: Pick<Stores, 'pictures'>; readonly jobs: JobQueue },
  { before, theme }: { readonly before: BotRecord; readonly theme: Pictured },
): Promise<void> {
  const kept = new Set(picturesIn(theme).map(({ key }) => key));
  const gone = picturesIn(before.theme).filter(
    ({ key, publicId }) => publicId === before.publicId && !kept.has(key),
  );
  for (const key of new Set(gone.map(({ key }) => key))) {
    await tx.stores.pictures.deletePicture(before, key);
    await tx.jobs.enqueue({ name: 'remove-file', fileKey: key });
  }
}

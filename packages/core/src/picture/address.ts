import { PICTURE_PATH, type PublicBotId } from '@pixel/contract';

const FIELDS = ['avatarUrl', 'launcherImageUrl'] as const;

/** What of a theme, or of a change of one, may name pictures. */
export type Pictured = { readonly [F in (typeof FIELDS)[number]]?: string | undefined };

/** Path at which a picture of a bot is served; a theme names it so. */
export const pictureAddress = (bot: { readonly publicId: PublicBotId }, key: string): string =>
  `/widget/pictures/${bot.publicId}/${key}`;

export interface NamedPicture {
  readonly field: (typeof FIELDS)[number];
  readonly address: string;
  readonly publicId: string;
  readonly key: string;
}

/** The uploaded pictures that a theme names, whosever they are. */
export function picturesIn(theme: Pictured): readonly NamedPicture[] {
  return FIELDS.flatMap((field) => {
    const [address, publicId, key] = PICTURE_PATH.exec(theme[field] ?? '') ?? [];
    return address && publicId && key ? [{ field, address, publicId, key }] : [];
  });
}

/** A picture's address as pages of other origins need it. What is elsewhere stays what it is. */
export const wholeAddress = (publicUrl: string, address: string): string =>
  address.startsWith('/') ? `${publicUrl}${address}` : address;

import * as z from 'zod';
import { line, text, WebUrl } from './fields.ts';
import { LIMITS } from './limits.ts';
import { PICTURE_PATH } from './picture.ts';

/**
 * A line above the launcher that offers help. It comes once on a page that fits, as soon as one of its occasions is there; without
 * any occasion at once.
 */
export const Teaser = z.strictObject({
  /** Empty: there is none. */
  text: text(160),
  /** Pages on which it comes: a path with `*` for anything, such as `/products/*`. Empty: all. */
  pages: z.array(line(200).refine((page) => page.startsWith('/'), 'begins with /')).max(20),
  /** Occasion: so many seconds on the page. 0: none. */
  afterSeconds: z.number().int().min(0).max(3_600),
  /** Occasion: so much of the page scrolled, in per cent. 0: none. */
  scrollPercent: z.number().int().min(0).max(100),
  /** Occasion: the pointer leaves the page at its top. */
  onExit: z.boolean(),
  /** Whether only those see it who opened the chat in an earlier visit. */
  returningOnly: z.boolean(),
  /** How long it stays away after it was closed. */
  pauseHours: z.number().int().min(0).max(8_760),
});
export type Teaser = z.infer<typeof Teaser>;

export const DEFAULT_TEASER: Teaser = {
  text: '',
  pages: [],
  afterSeconds: 5,
  scrollPercent: 0,
  onExit: false,
  returningOnly: false,
  pauseHours: 168,
};

/** Signs for the launcher: paths in a square of 24 units, drawn as lines. */
export const LAUNCHER_ICONS = {
  chat: 'M21 12a8 8 0 0 1-12 7l-6 2 2-6a8 8 0 1 1 16-3z',
  question:
    'M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18zM9.3 9.2a2.8 2.8 0 1 1 4 3c-.9.4-1.3 1-1.3 1.9M12 17v.1',
  spark: 'M12 3l2.2 6.8L21 12l-6.8 2.2L12 21l-2.2-6.8L3 12l6.8-2.2z',
  headset:
    'M4 14v-2a8 8 0 0 1 16 0v2M4 14v3a2 2 0 0 0 2 2h1v-6H5a1 1 0 0 0-1 1zm16 0v3a2 2 0 0 1-2 2h-1v-6h2a1 1 0 0 1 1 1z',
} as const;
/** Pages are secure and load nothing else; a machine's own addresses are for trying. */
const SECURE = /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])/i;

const isWebUrl = (value: string) => WebUrl.safeParse(value).success;

/** Empty: there is none. A path: one that was uploaded for the bot. */
const PictureUrl = text(LIMITS.urlLength).refine(
  (value) => value === '' || PICTURE_PATH.test(value) || isWebUrl(value),
  'is not a web address (https://…)',
);
const SecurePictureUrl = PictureUrl.refine(
  (value) => !isWebUrl(value) || SECURE.test(value),
  'is not a secure web address (https://…)',
);

const LauncherIcon = z.literal(['chat', 'question', 'spark', 'headset']);

/** How the widget of a bot looks. */
export const Theme = z.strictObject({
  accent: z.string().regex(/^#[0-9a-f]{6}$/i, 'is not a colour (#1a2b3c)'),
  position: z.enum(['right', 'left']),
  /** Distance of the launcher from the side and the bottom of the page, in CSS pixels. */
  offsetX: z.number().int().min(0).max(200),
  offsetY: z.number().int().min(0).max(200),
  /** Corner radius in CSS pixels. */
  radius: z.number().int().min(0).max(28),
  scheme: z.enum(['auto', 'light', 'dark']),
  /** Name shown in the panel's header. Empty: the bot's name. */
  title: text(60),
  avatarUrl: PictureUrl.optional(),
  launcherLabel: text(40),
  launcherIcon: LauncherIcon,
  /** A picture in the place of the sign. The sign stays where it cannot be loaded. */
  launcherImageUrl: SecurePictureUrl,
  /** Whether the panel offers to ask for a person. */
  handover: z.boolean(),
  teaser: Teaser,
});
export type Theme = z.infer<typeof Theme>;

export const DEFAULT_THEME: Theme = {
  accent: '#4f46e5',
  position: 'right',
  offsetX: 20,
  offsetY: 20,
  radius: 16,
  scheme: 'auto',
  title: '',
  launcherLabel: '',
  launcherIcon: 'chat',
  launcherImageUrl: '',
  handover: false,
  teaser: DEFAULT_TEASER,
};

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { LAUNCHER_ICONS } from '@pixel/contract';
import { type BotRecord, wholeAddress } from '@pixel/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Door } from './door.ts';

/** Looks kept ready, the oldest going first. */
const KEPT = 500;

/** The loader around the place of the look, and what only some bots have beside it, as the widget's build leaves them. */
interface LoaderParts {
  readonly before: string;
  readonly after: string;
  /** Expressions that are modules of the loader. */
  readonly extras: Readonly<Record<'teaser' | 'picture', string>>;
}

interface Script {
  readonly etag: string;
  readonly plain: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

export type WriteLoader = (bot: BotRecord, to: Exchange) => Promise<FastifyReply>;

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/**
 * Makes the loader with the look of a bot in it, so that the launcher is right before anything is asked of the server. The same
 * look is written once and kept.
 */
export async function createLoaderWriter({
  assets: { widget: widgetDir },
  env: { publicUrl },
}: Pick<Door, 'assets' | 'env'>): Promise<WriteLoader> {
  const parts: LoaderParts = JSON.parse(await readFile(join(widgetDir, 'loader.json'), 'utf8'));
  const kept = new Map<string, Promise<Script>>();

  return async (bot, { request, reply }) => {
    const look = lookOf(bot, { ...parts, publicUrl });
    const known = kept.get(look) ?? writeScript(`${parts.before}${look}${parts.after}`);
    kept.delete(look);
    kept.set(look, known);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    const script = await known;
    reply.headers({ etag: script.etag, vary: 'accept-encoding' });
    if (request.headers['if-none-match'] === script.etag) return reply.status(304).send();
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
    if (encoding) reply.header('content-encoding', encoding);
    return reply
      .type('application/javascript; charset=utf-8')
      .send(encoding ? script[encoding] : script.plain);
  };
}

/** An object literal of JavaScript. JSON is one, and a script is no HTML: nothing in the texts can end it. */
function lookOf(
  { publicId, publication, theme }: BotRecord,
  { extras, publicUrl }: LoaderParts & { readonly publicUrl: string },
): string {
  const { accent, position, launcherLabel, launcherIcon, launcherImageUrl, offsetX, offsetY } =
    theme;
  const look = JSON.stringify({
    bot: publicId,
    accent,
    ...(position !== 'right' && { position }),
    ...(launcherLabel !== '' && { label: launcherLabel }),
    ...(launcherIcon !== 'chat' && { icon: LAUNCHER_ICONS[launcherIcon] }),
    ...(offsetX !== 20 && { x: offsetX }),
    ...(offsetY !== 20 && { y: offsetY }),
    // A paused bot answers nobody: its launcher stays away.
    ...(publication === 'paused' && { launcher: 'hidden' }),
  });
  if (publication === 'paused') return look;
  const { teaser } = theme;
  const calls = [
    ...(launcherImageUrl
      ? [
          `${extras.picture}.showPicture(${JSON.stringify(wholeAddress(publicUrl, launcherImageUrl))})`,
        ]
      : []),
    ...(teaser.text ? [`${extras.teaser}.watchTeaser(${JSON.stringify(teaser)})`] : []),
  ].map((call) => `${call}(launcher)`);
  if (calls.length === 0) return look;
  return `${look.slice(0, -1)},extras(launcher){${calls.join(';')}}}`;
}

async function writeScript(code: string): Promise<Script> {
  const plain = Buffer.from(code);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(plain),
    promisify(gzip)(plain, { level: 9 }),
  ]);
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 20);
  // Weak: one for all encodings.
  return { etag: `W/"${digest}"`, plain, br, gzip: gz };
}

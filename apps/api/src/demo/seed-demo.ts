import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BotId, PublicBotId, UserId } from '@pixel/contract';
import { createApiKey, hex } from '@pixel/core';
import { agency } from '@pixel/seed';
import type { Environment } from '@pixel/server';
import type { Pixel } from '../start-pixel.ts';
import { seedClientWithBot } from './seed-client.ts';
import { seedConversations } from './seed-conversations.ts';
import type { StaffCtx } from './staff-ctx.ts';

/** What `access.json` in the demo's data folder holds. */
export interface DemoAccess {
  readonly url: string;
  readonly email: string;
  readonly password: string;
  readonly apiKey: string;
  readonly bots: readonly {
    readonly id: BotId;
    readonly publicId: PublicBotId;
    readonly name: string;
  }[];
}

const EMAIL = 'demo@brightwater.example';

/** Fills an empty installation with the demo agency; a filled one keeps what it has. The file is written last. */
export async function seedDemo(options: {
  readonly pixel: Pixel;
  readonly env: Environment;
  readonly tell: (line: string) => void;
}): Promise<DemoAccess> {
  const { pixel, env, tell } = options;
  const file = join(env.dataDir, 'access.json');
  const known = await readAccess(file);
  if (known) return save(file, { ...known, url: pixel.url });

  const { ctx, password } = await makeAdmin(pixel);
  tell(`Loading the demo agency ${agency.name} …`);
  const bots: DemoAccess['bots'][number][] = [];
  for (const client of agency.clients) {
    const bot = await seedClientWithBot(ctx, { client, url: pixel.url });
    tell(`  ${client.name}: ${client.documents.length} documents read`);
    await seedConversations(ctx, { client, botId: bot.id });
    bots.push({ id: bot.id, publicId: bot.publicId, name: bot.name });
  }
  const { secret } = await createApiKey(ctx, {
    name: 'Demo key',
    scopes: ['chat', 'read', 'manage'],
  });
  return save(file, { url: pixel.url, email: EMAIL, password, apiKey: secret, bots });
}

async function makeAdmin(pixel: Pixel) {
  const base = pixel.asSystem('demo');
  const password = hex(base.randomBytes(8));
  const passwordHash = await base.passwords.hash(password);
  const known = await base.stores.users.findAccountByEmail(EMAIL);
  const id: UserId = known?.id ?? base.newId('user');
  if (known) await base.stores.users.setPassword(id, passwordHash);
  else
    await base.stores.users.saveUser({
      ...{ id, email: EMAIL, name: 'Demo Admin', role: 'admin' as const },
      passwordHash,
    });
  const actor = { type: 'staff', userId: id, role: 'admin', clientIds: 'all' } as const;
  const ctx: StaffCtx = { ...base, actor };
  return { ctx, password };
}

async function readAccess(file: string): Promise<DemoAccess | null> {
  try {
    // Safe: this module alone writes the file, whole, and only at the end.
    return JSON.parse(await readFile(file, 'utf8')) as DemoAccess;
  } catch {
    return null;
  }
}

async function save(file: string, access: DemoAccess): Promise<DemoAccess> {
  await writeFile(`${file}.tmp`, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.tmp`, file);
  return access;
}

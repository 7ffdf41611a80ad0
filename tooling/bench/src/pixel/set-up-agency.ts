import type { BotId } from '@pixel/contract';
import { createPixel } from '@pixel/sdk';
import type { PixelServer } from './pixel-server.ts';

/** What a caller of the API needs: a key with all scopes and a bot. */
export interface Agency {
  readonly apiKey: string;
  /** Of the first admin's session. */
  readonly sessionToken: string;
  readonly clientId: string;
  readonly botId: BotId;
}

/** Makes the first admin, a key, a client and a bot in an empty installation. */
export async function setUpAgency(server: PixelServer): Promise<Agency> {
  const { url } = server;
  const admin = { email: 'bench@pixel.example', password: 'bench-bench-bench' };
  const token = await server.setupToken();
  const stranger = createPixel({ url });
  await stranger.auth.setup.mutate({ token, name: 'Bench', ...admin });
  const session = await stranger.auth.login.mutate(admin);
  const pixel = createPixel({ url, apiKey: session.token });
  const scopes: ('chat' | 'read' | 'manage')[] = ['chat', 'read', 'manage'];
  const { secret } = await pixel.auth.createApiKey.mutate({ name: 'Bench', scopes });
  const client = await pixel.clients.create.mutate({ name: 'Bench' });
  const bot = await pixel.bots.create.mutate({ clientId: client.id, name: 'Bench' });
  const sessionToken = session.token;
  return { apiKey: secret, sessionToken, clientId: client.id, botId: bot.id };
}

import { expect } from 'vitest';
import { call } from './rest-client.ts';
import type { Access } from './start-pixel.ts';

/** Changes a bot as a program of the agency does; it has to be taken. */
export async function changeBot(
  { url, apiKey, id }: Pick<Access, 'url' | 'apiKey'> & { readonly id: string },
  body: object,
): Promise<void> {
  const address = `${url}/api/chatbots/${id}`;
  const { status, text } = await call(address, { method: 'PUT', credential: apiKey, body });
  expect(status, text).toBe(200);
}

import { type House, openHouse, readEnvironment } from '@pixel/server';
import type { Run } from './command.ts';

/** A log of which only what went wrong is seen. */
export const quiet = { info: () => undefined, warn: console.error, error: console.error };

/** Opens the house of the settings for `work` and closes it, whatever happens. On the embedded database the server must be stopped. */
export async function withHouse<T>(
  { env }: Pick<Run, 'env'>,
  work: (house: House) => Promise<T>,
): Promise<T> {
  const house = await openHouse({ env: readEnvironment(env), log: quiet, version: '' });
  try {
    return await work(house);
  } finally {
    await house.close();
  }
}

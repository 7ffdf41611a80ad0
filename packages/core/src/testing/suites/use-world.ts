import { afterAll, beforeAll } from 'vitest';
import type { OpenStoreWorld, StoreWorld } from './store-world.ts';

/** Opens one world for the suite around the call. Tests make their own rows in it. */
export function useWorld(open: OpenStoreWorld): () => StoreWorld {
  let world: StoreWorld | undefined;
  beforeAll(async () => {
    world = await open();
  }, 60_000);
  afterAll(async () => {
    await world?.close();
  });
  return () => {
    if (!world) throw new Error('The world opens when the first test begins.');
    return world;
  };
}

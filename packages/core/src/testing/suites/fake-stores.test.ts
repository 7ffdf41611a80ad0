import { openFakeStoreWorld } from './fake-store-world.ts';
import { storeContracts } from './index.ts';

for (const contract of storeContracts) contract('fakes', openFakeStoreWorld);

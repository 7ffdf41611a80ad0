import {
  quotaStoreContract,
  runStoreContract,
  sourceStoreContract,
} from '@pixel/core/testing/suites';
import { databases } from '../testing/databases.ts';
import { openPrismaStoreWorld } from '../testing/prisma-store-world.ts';

for (const database of databases) {
  const open = openPrismaStoreWorld(database);
  sourceStoreContract(database.name, open);
  quotaStoreContract(database.name, open);
  runStoreContract(database.name, open);
}

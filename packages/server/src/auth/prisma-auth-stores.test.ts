import {
  authStoreContract,
  peopleStoreContract,
  secondFactorStoreContract,
  sessionContract,
  tokenStoreContract,
} from '@pixel/core/testing/suites';
import { databases } from '../testing/databases.ts';
import { openPrismaStoreWorld } from '../testing/prisma-store-world.ts';

for (const database of databases) {
  const open = openPrismaStoreWorld(database);
  authStoreContract(database.name, open);
  sessionContract(database.name, open);
  peopleStoreContract(database.name, open);
  tokenStoreContract(database.name, open);
  secondFactorStoreContract(database.name, open);
}

import {
  documentStoreContract,
  keywordSearchContract,
  passageStoreContract,
  resyncStoreContract,
} from '@pixel/core/testing/suites';
import { databases } from '../testing/databases.ts';
import { openPrismaStoreWorld } from '../testing/prisma-store-world.ts';

for (const database of databases) {
  const open = openPrismaStoreWorld(database);
  documentStoreContract(database.name, open);
  resyncStoreContract(database.name, open);
  passageStoreContract(database.name, open);
  keywordSearchContract(database.name, open);
}

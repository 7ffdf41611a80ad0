import {
  documentStoreContract,
  keywordSearchContract,
  passageStoreContract,
  resyncStoreContract,
  segmentStoreContract,
} from '@pixel/core/testing/suites';
import { databases } from '../testing/databases.ts';
import { openPrismaStoreWorld } from '../testing/prisma-store-world.ts';

for (const database of databases) {
  const open = openPrismaStoreWorld(database);
  documentStoreContract(database.name, open);
  segmentStoreContract(database.name, open);
  resyncStoreContract(database.name, open);
  passageStoreContract(database.name, open);
  keywordSearchContract(database.name, open);
}

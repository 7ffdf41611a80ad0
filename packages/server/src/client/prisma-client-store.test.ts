import {
  clientReportContract,
  clientStoreContract,
  exportStoreContract,
} from '@pixel/core/testing/suites';
import { databases } from '../testing/databases.ts';
import { openPrismaStoreWorld } from '../testing/prisma-store-world.ts';

for (const database of databases) {
  clientStoreContract(database.name, openPrismaStoreWorld(database));
  clientReportContract(database.name, openPrismaStoreWorld(database));
  exportStoreContract(database.name, openPrismaStoreWorld(database));
}

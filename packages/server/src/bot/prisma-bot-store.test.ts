import {
  botReportContract,
  botStoreContract,
  pictureStoreContract,
} from '@pixel/core/testing/suites';
import { databases } from '../testing/databases.ts';
import { openPrismaStoreWorld } from '../testing/prisma-store-world.ts';

for (const database of databases) {
  botStoreContract(database.name, openPrismaStoreWorld(database));
  pictureStoreContract(database.name, openPrismaStoreWorld(database));
  botReportContract(database.name, openPrismaStoreWorld(database));
}

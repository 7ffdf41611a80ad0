import { sourceStoreContract } from '@pixel/core/testing/suites';
import { databases } from '../testing/databases.ts';
import { openPrismaStoreWorld } from '../testing/prisma-store-world.ts';

for (const database of databases)
  sourceStoreContract(database.name, openPrismaStoreWorld(database));

import { attachmentStoreContract } from '@pixel/core/testing/suites';
import { databases } from '../testing/databases.ts';
import { openPrismaStoreWorld } from '../testing/prisma-store-world.ts';

for (const database of databases)
  attachmentStoreContract(database.name, openPrismaStoreWorld(database));

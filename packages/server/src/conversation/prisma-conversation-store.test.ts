import {
  conversationKeepingContract,
  conversationStoreContract,
  handlingStoreContract,
  messageStoreContract,
  receiptStoreContract,
} from '@pixel/core/testing/suites';
import { databases } from '../testing/databases.ts';
import { openPrismaStoreWorld } from '../testing/prisma-store-world.ts';

for (const database of databases) {
  const open = openPrismaStoreWorld(database);
  messageStoreContract(database.name, open);
  receiptStoreContract(database.name, open);
  conversationStoreContract(database.name, open);
  conversationKeepingContract(database.name, open);
  handlingStoreContract(database.name, open);
}

export { createClient } from './create-client.ts';
export { deleteClient } from './delete-client.ts';
export { exportClient } from './export-client.ts';
export { getOwnClient } from './get-own-client.ts';
export { listClients } from './list-clients.ts';
export { measureClient, summarizeClients } from './measure-clients.ts';
export type {
  ActivityCounts,
  ClientChange,
  ClientPatch,
  ClientStore,
  UsageRecord,
} from './port.ts';
export { purgeClients } from './purge-clients.ts';
export { restoreClient } from './restore-client.ts';
export { setClientStatus } from './set-client-status.ts';
export { updateClient } from './update-client.ts';

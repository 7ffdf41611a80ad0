export { createClient } from './create-client.ts';
export { deleteClient } from './delete-client.ts';
export { getOwnClient } from './get-own-client.ts';
export { listClients } from './list-clients.ts';
export { measureClient, summarizeClients } from './measure-clients.ts';
export type { ActivityCounts, ClientPatch, ClientStore } from './port.ts';
export { restoreClient } from './restore-client.ts';
export { setClientStatus } from './set-client-status.ts';
export { updateClient } from './update-client.ts';

export { createClient } from './create-client.ts';
export { deleteClient } from './delete-client.ts';
export { getOwnClient } from './get-own-client.ts';
export { listClients } from './list-clients.ts';
export type { ClientStore } from './port.ts';
export { updateClient } from './update-client.ts';

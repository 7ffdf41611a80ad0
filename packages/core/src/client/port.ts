import type { Client, ClientId, ClientPage, CreateClient, ListClients } from '@pixel/contract';
import type { Reach } from '../actor.ts';

export interface ClientStore {
  findClient(reach: Reach, id: ClientId): Promise<Client | null>;
  /** Newest first, keyset by id. */
  listClients(reach: Reach, input: ListClients): Promise<ClientPage>;
  saveClient(id: ClientId, input: CreateClient): Promise<Client>;
  /** Null when there is no such client; DomainError conflict when `version` is given and stale. */
  updateClient(
    reach: Reach,
    id: ClientId,
    patch: Partial<CreateClient>,
    version?: number,
  ): Promise<Client | null>;
  /** Soft; false when there is no such client. */
  deleteClient(reach: Reach, id: ClientId, at: Date): Promise<boolean>;
}

import {
  Client,
  ClientId,
  ClientPage,
  CreateClient,
  ListClients,
  UpdateClient,
} from '@pixel/contract';
import { createClient, deleteClient, getOwnClient, listClients, updateClient } from '@pixel/core';
import * as z from 'zod';
import { admin, router, staffOrKey } from './trpc.ts';

const ById = z.strictObject({ id: ClientId });

export const clients = router({
  list: staffOrKey('read')
    .meta({ rest: 'GET /api/clients' })
    .input(ListClients)
    .output(ClientPage)
    .query(({ ctx, input }) => listClients(ctx, input)),

  get: staffOrKey('read')
    .meta({ rest: 'GET /api/clients/{id}' })
    .input(ById)
    .output(Client)
    .query(({ ctx, input }) => getOwnClient(ctx, input.id)),

  create: admin
    .meta({ rest: 'POST /api/clients' })
    .input(CreateClient)
    .output(Client)
    .mutation(({ ctx, input }) => createClient(ctx, input)),

  update: staffOrKey('manage')
    .meta({ rest: 'PUT /api/clients/{id}' })
    .input(UpdateClient)
    .output(Client)
    .mutation(({ ctx, input }) => updateClient(ctx, input)),

  delete: admin
    .meta({ rest: 'DELETE /api/clients/{id}' })
    .input(ById)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await deleteClient(ctx, input.id);
      return {};
    }),
});

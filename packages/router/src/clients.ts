import {
  Client,
  ClientId,
  ClientMetrics,
  ClientPage,
  ClientSummary,
  CreateClient,
  ListClients,
  MeasureClient,
  SetClientStatus,
  UpdateClient,
} from '@pixel/contract';
import {
  createClient,
  deleteClient,
  getOwnClient,
  listClients,
  measureClient,
  restoreClient,
  setClientStatus,
  summarizeClients,
  updateClient,
} from '@pixel/core';
import * as z from 'zod';
import { router, staffOrKey } from './trpc.ts';

const OF_AGENCY = 'Only for those who reach every client.';
const ById = z.strictObject({ id: ClientId });

export const clients = router({
  list: staffOrKey('read')
    .meta({ rest: 'GET /api/clients', summary: 'List clients' })
    .input(ListClients)
    .output(ClientPage)
    .query(({ ctx, input }) => listClients(ctx, input)),

  get: staffOrKey('read')
    .meta({ rest: 'GET /api/clients/{id}', summary: 'Read a client' })
    .input(ById)
    .output(Client)
    .query(({ ctx, input }) => getOwnClient(ctx, input.id)),

  create: staffOrKey('manage')
    .meta({ rest: 'POST /api/clients', summary: 'Make a client', description: OF_AGENCY })
    .input(CreateClient)
    .output(Client)
    .mutation(({ ctx, input }) => createClient(ctx, input)),

  update: staffOrKey('manage')
    .meta({ rest: 'PUT /api/clients/{id}', summary: 'Change a client' })
    .input(UpdateClient)
    .output(Client)
    .mutation(({ ctx, input }) => updateClient(ctx, input)),

  setStatus: staffOrKey('manage')
    .meta({
      rest: 'PATCH /api/clients/{id}/status',
      summary: 'Set the status of a client',
      description: OF_AGENCY,
    })
    .input(SetClientStatus)
    .output(Client)
    .mutation(({ ctx, input }) => setClientStatus(ctx, input)),

  summary: staffOrKey('read')
    .meta({ rest: 'GET /api/clients/stats/summary', summary: 'Count clients by status' })
    .input(z.strictObject({}))
    .output(ClientSummary)
    .query(({ ctx }) => summarizeClients(ctx)),

  metrics: staffOrKey('read')
    .meta({ rest: 'GET /api/clients/{id}/metrics', summary: 'Measure the work for a client' })
    .input(MeasureClient)
    .output(ClientMetrics)
    .query(({ ctx, input }) => measureClient(ctx, input)),

  restore: staffOrKey('manage')
    .meta({
      rest: 'POST /api/clients/{id}/restore',
      summary: 'Bring back a deleted client',
      description: `Within 30 days of its deletion. ${OF_AGENCY}`,
    })
    .input(ById)
    .output(Client)
    .mutation(({ ctx, input }) => restoreClient(ctx, input.id)),

  delete: staffOrKey('manage')
    .meta({
      rest: 'DELETE /api/clients/{id}',
      summary: 'Delete a client',
      proof: 'always',
      description: `The client and its chatbots are hidden at once. What belongs to them is removed for good after a month. ${OF_AGENCY}`,
    })
    .input(ById)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await deleteClient(ctx, input.id);
      return {};
    }),
});

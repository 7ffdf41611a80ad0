import {
  AddSource,
  ListPassages,
  ListSources,
  PassagePage,
  Source,
  SourceId,
  SourcePage,
} from '@pixel/contract';
import {
  addSource,
  getOwnSource,
  listPassages,
  listSources,
  removeOwnSource,
  syncOwnSource,
} from '@pixel/core';
import * as z from 'zod';
import { router, staffOrKey } from './trpc.ts';

const ById = z.strictObject({ id: SourceId });

export const sources = router({
  list: staffOrKey('read')
    .meta({ rest: 'GET /api/chatbots/{botId}/sources', summary: 'List the sources of a chatbot' })
    .input(ListSources)
    .output(SourcePage)
    .query(({ ctx, input }) => listSources(ctx, input)),

  get: staffOrKey('read')
    .meta({ rest: 'GET /api/sources/{id}', summary: 'Read a source' })
    .input(ById)
    .output(Source)
    .query(({ ctx, input }) => getOwnSource(ctx, input.id)),

  add: staffOrKey('manage')
    .meta({ summary: 'Add a source to a chatbot' })
    .input(AddSource)
    .output(Source)
    .mutation(({ ctx, input }) => addSource(ctx, input)),

  sync: staffOrKey('manage')
    .meta({ rest: 'POST /api/sources/{id}/sync', summary: 'Read a source again' })
    .input(ById)
    .output(Source)
    .mutation(({ ctx, input }) => syncOwnSource(ctx, input.id)),

  remove: staffOrKey('manage')
    .meta({ rest: 'DELETE /api/sources/{id}', summary: 'Remove a source' })
    .input(ById)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await removeOwnSource(ctx, input.id);
      return {};
    }),

  passages: staffOrKey('read')
    .meta({
      rest: 'GET /api/sources/{sourceId}/passages',
      summary: 'List the passages of a source',
    })
    .input(ListPassages)
    .output(PassagePage)
    .query(({ ctx, input }) => listPassages(ctx, input)),
});

import {
  AddSource,
  ExcludePassage,
  ListPassages,
  ListSources,
  MeasureSources,
  Passage,
  PassagePage,
  Source,
  SourceId,
  SourcePage,
  SourceQuota,
  SourceRuns,
  UpdateSource,
} from '@pixel/contract';
import {
  addSource,
  approveChanges,
  dismissChanges,
  excludePassage,
  getOwnSource,
  listPassages,
  listSourceRuns,
  listSources,
  measureSources,
  previewSync,
  removeOwnSource,
  syncOwnSource,
  updateSource,
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

  quota: staffOrKey('read')
    .meta({
      rest: 'GET /api/chatbots/{botId}/source-quota',
      summary: 'Read how much a chatbot and its client hold and may hold',
    })
    .input(MeasureSources)
    .output(SourceQuota)
    .query(({ ctx, input }) => measureSources(ctx, input)),

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

  update: staffOrKey('manage')
    .meta({
      rest: 'PATCH /api/sources/{id}',
      summary: 'Set when a source is read again and how much may change by itself',
    })
    .input(UpdateSource)
    .output(Source)
    .mutation(({ ctx, input }) => updateSource(ctx, input)),

  previewSync: staffOrKey('manage')
    .meta({
      rest: 'POST /api/sources/{id}/preview-sync',
      summary: 'Read a source to show what would change, and wait',
    })
    .input(ById)
    .output(Source)
    .mutation(({ ctx, input }) => previewSync(ctx, input.id)),

  approve: staffOrKey('manage')
    .meta({ rest: 'POST /api/sources/{id}/approve', summary: 'Apply the changes that wait' })
    .input(ById)
    .output(Source)
    .mutation(({ ctx, input }) => approveChanges(ctx, input.id)),

  dismiss: staffOrKey('manage')
    .meta({ rest: 'POST /api/sources/{id}/dismiss', summary: 'Throw away the changes that wait' })
    .input(ById)
    .output(Source)
    .mutation(({ ctx, input }) => dismissChanges(ctx, input.id)),

  runs: staffOrKey('read')
    .meta({
      rest: 'GET /api/sources/{id}/runs',
      summary: 'List the last runs of a source with what each found',
    })
    .input(ById)
    .output(SourceRuns)
    .query(({ ctx, input }) => listSourceRuns(ctx, input.id)),

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

  excludePassage: staffOrKey('manage')
    .meta({
      rest: 'PATCH /api/passages/{id}',
      summary: 'Take a passage out of all answers, or let it in',
    })
    .input(ExcludePassage)
    .output(Passage)
    .mutation(({ ctx, input }) => excludePassage(ctx, input)),
});

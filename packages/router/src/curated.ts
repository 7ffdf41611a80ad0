import {
  CreateCurated,
  Curated,
  CuratedId,
  CuratedPage,
  ImportCurated,
  ImportedCurated,
  ListCurated,
  SetCuratedThreshold,
  TestCurated,
  TestedCurated,
  UpdateCurated,
} from '@pixel/contract';
import {
  createCurated,
  deleteCurated,
  getOwnCurated,
  importCurated,
  listCurated,
  setCuratedThreshold,
  testCurated,
  updateCurated,
} from '@pixel/core';
import * as z from 'zod';
import { router, staffOrKey } from './trpc.ts';

const ById = z.strictObject({ id: CuratedId });

export const curated = router({
  list: staffOrKey('read')
    .meta({
      rest: 'GET /api/chatbots/{botId}/curated',
      summary: 'List the curated answers of a chatbot',
    })
    .input(ListCurated)
    .output(CuratedPage)
    .query(({ ctx, input }) => listCurated(ctx, input)),

  get: staffOrKey('read')
    .meta({ rest: 'GET /api/curated/{id}', summary: 'Read a curated answer' })
    .input(ById)
    .output(Curated)
    .query(({ ctx, input }) => getOwnCurated(ctx, input.id)),

  create: staffOrKey('manage')
    .meta({
      rest: 'POST /api/chatbots/{botId}/curated',
      summary: 'Create a curated answer',
      description:
        'The chatbot gives it word for word to every question that is alike enough. With `fromMessageId` the question is the one of that message.',
    })
    .input(CreateCurated)
    .output(Curated)
    .mutation(({ ctx, input }) => createCurated(ctx, input)),

  update: staffOrKey('manage')
    .meta({ rest: 'PUT /api/curated/{id}', summary: 'Change a curated answer' })
    .input(UpdateCurated)
    .output(Curated)
    .mutation(({ ctx, input }) => updateCurated(ctx, input)),

  delete: staffOrKey('manage')
    .meta({ rest: 'DELETE /api/curated/{id}', summary: 'Delete a curated answer' })
    .input(ById)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await deleteCurated(ctx, input.id);
      return {};
    }),

  import: staffOrKey('manage')
    .meta({
      rest: 'POST /api/chatbots/{botId}/curated/import',
      summary: 'Import curated answers from a CSV',
      description: 'A row with a question that is there already replaces its answer.',
    })
    .input(ImportCurated)
    .output(ImportedCurated)
    .mutation(({ ctx, input }) => importCurated(ctx, input)),

  test: staffOrKey('read')
    .meta({
      rest: 'POST /api/chatbots/{botId}/curated/test',
      summary: 'Tell which curated answer a question would get',
    })
    .input(TestCurated)
    .output(TestedCurated)
    .mutation(({ ctx, input }) => testCurated(ctx, input)),

  setThreshold: staffOrKey('manage')
    .meta({
      rest: 'PUT /api/chatbots/{botId}/curated/threshold',
      summary: 'Set how alike questions must be for a curated answer',
    })
    .input(SetCuratedThreshold)
    .output(SetCuratedThreshold)
    .mutation(({ ctx, input }) => setCuratedThreshold(ctx, input)),
});

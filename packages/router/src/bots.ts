import { Bot, BotId, BotPage, CreateBot, ListBots, UpdateBot } from '@pixel/contract';
import { createBot, deleteBot, getOwnBot, listBots, updateBot } from '@pixel/core';
import * as z from 'zod';
import { router, staffOrKey } from './trpc.ts';

const ById = z.strictObject({ id: BotId });

export const bots = router({
  list: staffOrKey('read')
    .meta({ rest: 'GET /api/chatbots' })
    .input(ListBots)
    .output(BotPage)
    .query(({ ctx, input }) => listBots(ctx, input)),

  get: staffOrKey('read')
    .meta({ rest: 'GET /api/chatbots/{id}' })
    .input(ById)
    .output(Bot)
    .query(({ ctx, input }) => getOwnBot(ctx, input.id)),

  create: staffOrKey('manage')
    .meta({ rest: 'POST /api/chatbots' })
    .input(CreateBot)
    .output(Bot)
    .mutation(({ ctx, input }) => createBot(ctx, input)),

  update: staffOrKey('manage')
    .meta({ rest: 'PUT /api/chatbots/{id}' })
    .input(UpdateBot)
    .output(Bot)
    .mutation(({ ctx, input }) => updateBot(ctx, input)),

  delete: staffOrKey('manage')
    .meta({ rest: 'DELETE /api/chatbots/{id}' })
    .input(ById)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await deleteBot(ctx, input.id);
      return {};
    }),
});

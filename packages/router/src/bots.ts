import {
  AnswerCurve,
  Bot,
  BotDashboard,
  BotId,
  BotPage,
  BotStats,
  CreateBot,
  GetAnswerCurve,
  ListBots,
  MeasureBot,
  PreviewPrompt,
  PromptPreview,
  SetBotStatus,
  SetPublication,
  UpdateBot,
} from '@pixel/contract';
import {
  answerCurve,
  createBot,
  deleteBot,
  getOwnBot,
  listBots,
  measureBot,
  previewPrompt,
  setBotStatus,
  summarizeBots,
  updateGatedBot,
} from '@pixel/core';
import * as z from 'zod';
import { router, staffOrKey } from './trpc.ts';

const ById = z.strictObject({ id: BotId });

export const bots = router({
  list: staffOrKey('read')
    .meta({ rest: 'GET /api/chatbots', summary: 'List chatbots' })
    .input(ListBots)
    .output(BotPage)
    .query(({ ctx, input }) => listBots(ctx, input)),

  get: staffOrKey('read')
    .meta({ rest: 'GET /api/chatbots/{id}', summary: 'Read a chatbot' })
    .input(ById)
    .output(Bot)
    .query(({ ctx, input }) => getOwnBot(ctx, input.id)),

  create: staffOrKey('manage')
    .meta({ rest: 'POST /api/chatbots', summary: 'Make a chatbot' })
    .input(CreateBot)
    .output(Bot)
    .mutation(({ ctx, input }) => createBot(ctx, input)),

  update: staffOrKey('manage')
    .meta({ rest: 'PUT /api/chatbots/{id}', summary: 'Change a chatbot' })
    .input(UpdateBot)
    .output(Bot)
    .mutation(({ ctx, input }) => updateGatedBot(ctx, input)),

  setStatus: staffOrKey('manage')
    .meta({ rest: 'PATCH /api/chatbots/{id}/status', summary: 'Set how far a chatbot is built' })
    .input(SetBotStatus)
    .output(Bot)
    .mutation(({ ctx, input }) => setBotStatus(ctx, input)),

  setPublication: staffOrKey('manage')
    .meta({ rest: 'PATCH /api/chatbots/{id}/publication', summary: 'Publish or pause a chatbot' })
    .input(SetPublication)
    .output(Bot)
    .mutation(({ ctx, input }) => updateGatedBot(ctx, input)),

  stats: staffOrKey('read')
    .meta({ rest: 'GET /api/chatbots/{id}/stats', summary: 'Count what a chatbot did' })
    .input(MeasureBot)
    .output(BotStats)
    .query(({ ctx, input }) => measureBot(ctx, input)),

  dashboard: staffOrKey('read')
    .meta({ rest: 'GET /api/chatbots/dashboard/summary', summary: 'Sum up all chatbots' })
    .input(z.strictObject({}))
    .output(BotDashboard)
    .query(({ ctx }) => summarizeBots(ctx)),

  answerCurve: staffOrKey('read')
    .meta({
      rest: 'GET /api/chatbots/{id}/answer-curve',
      summary: 'Weigh how much a chatbot answers against how good that is',
    })
    .input(GetAnswerCurve)
    .output(AnswerCurve)
    .query(({ ctx, input }) => answerCurve(ctx, input)),

  promptPreview: staffOrKey('manage')
    .meta({
      rest: 'GET /api/chatbots/{id}/prompt-preview',
      summary: 'Show what a model would be sent',
    })
    .input(PreviewPrompt)
    .output(PromptPreview)
    .query(({ ctx, input }) => previewPrompt(ctx, input)),

  delete: staffOrKey('manage')
    .meta({ rest: 'DELETE /api/chatbots/{id}', summary: 'Delete a chatbot' })
    .input(ById)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await deleteBot(ctx, input.id);
      return {};
    }),
});

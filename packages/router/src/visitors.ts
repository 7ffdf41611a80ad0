import { Erased, ListVisitors, VisitorDetail, VisitorId, VisitorPage } from '@pixel/contract';
import { eraseVisitor, getVisitor, listVisitors } from '@pixel/core';
import * as z from 'zod';
import { router, staffOrKey } from './trpc.ts';

const ById = z.strictObject({ id: VisitorId });

export const visitors = router({
  list: staffOrKey('read')
    .meta({ rest: 'GET /api/chatbots/{botId}/visitors', summary: 'List the visitors of a chatbot' })
    .input(ListVisitors)
    .output(VisitorPage)
    .query(({ ctx, input }) => listVisitors(ctx, input)),

  get: staffOrKey('read')
    .meta({ rest: 'GET /api/visitors/{id}', summary: 'Read a visitor' })
    .input(ById)
    .output(VisitorDetail)
    .query(({ ctx, input }) => getVisitor(ctx, input.id)),

  erase: staffOrKey('manage')
    .meta({
      rest: 'DELETE /api/visitors/{id}',
      summary: 'Erase a visitor with everything they said',
      proof: 'always',
    })
    .input(ById)
    .output(Erased)
    .mutation(({ ctx, input }) => eraseVisitor(ctx, input.id)),
});

import { Gap, GapId, GapPage, ListGaps, SetGapStatus } from '@pixel/contract';
import { getGap, listGaps, setGapStatus } from '@pixel/core';
import * as z from 'zod';
import { router, staffOrKey } from './trpc.ts';

export const gaps = router({
  list: staffOrKey('read')
    .meta({
      rest: 'GET /api/chatbots/{botId}/gaps',
      summary: 'List the questions that a chatbot did not answer',
    })
    .input(ListGaps)
    .output(GapPage)
    .query(({ ctx, input }) => listGaps(ctx, input)),

  get: staffOrKey('read')
    .meta({ rest: 'GET /api/gaps/{id}', summary: 'Read an unanswered question' })
    .input(z.strictObject({ id: GapId }))
    .output(Gap)
    .query(({ ctx, input }) => getGap(ctx, input.id)),

  setStatus: staffOrKey('manage')
    .meta({
      rest: 'PATCH /api/gaps/{id}/status',
      summary: 'Dismiss an unanswered question, note that it is answered, or open it again',
    })
    .input(SetGapStatus)
    .output(Gap)
    .mutation(({ ctx, input }) => setGapStatus(ctx, input)),
});

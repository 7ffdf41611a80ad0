import {
  DismissFinding,
  Finding,
  FindingPage,
  ListFindings,
  RecheckFindings,
} from '@pixel/contract';
import { dismissFinding, listFindings, recheckFindings } from '@pixel/core';
import * as z from 'zod';
import { router, staffOrKey } from './trpc.ts';

export const findings = router({
  list: staffOrKey('read')
    .meta({
      rest: 'GET /api/chatbots/{botId}/findings',
      summary: 'List contradictions and duplicates between the sources of a chatbot',
    })
    .input(ListFindings)
    .output(FindingPage)
    .query(({ ctx, input }) => listFindings(ctx, input)),

  dismiss: staffOrKey('manage')
    .meta({
      rest: 'POST /api/findings/{id}/dismiss',
      summary: 'Dismiss a finding, or take it up again',
      description: 'It stays dismissed for as long as both quotes stay as they are.',
    })
    .input(DismissFinding)
    .output(Finding)
    .mutation(({ ctx, input }) => dismissFinding(ctx, input)),

  recheck: staffOrKey('manage')
    .meta({
      rest: 'POST /api/chatbots/{botId}/findings/recheck',
      summary: 'Compare all documents of a chatbot again',
    })
    .input(RecheckFindings)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await recheckFindings(ctx, input);
      return {};
    }),
});

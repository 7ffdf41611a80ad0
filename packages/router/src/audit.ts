import { AuditPage, AuditVerdict, ListAudit } from '@pixel/contract';
import { listAudit, verifyAudit } from '@pixel/core';
import { router, staffOrKey } from './trpc.ts';

export const audit = router({
  list: staffOrKey('manage')
    .meta({ rest: 'GET /api/audit', summary: 'List what was done, newest first' })
    .input(ListAudit)
    .output(AuditPage)
    .query(({ ctx, input }) => listAudit(ctx, input)),

  verify: staffOrKey('manage')
    .meta({
      rest: 'GET /api/audit/verify',
      summary: 'Check the chain of the audit log',
      description:
        'Walks the whole chain and names the first entry that was changed, is missing or lost its link. Keep `head` elsewhere. Only for those who reach every client.',
    })
    .output(AuditVerdict)
    .query(({ ctx }) => verifyAudit(ctx)),
});

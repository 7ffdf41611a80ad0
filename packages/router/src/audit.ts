import { AuditPage, AuditVerdict, ListAudit } from '@pixel/contract';
import { listAudit, verifyAudit } from '@pixel/core';
import { router, staffOrKey } from './trpc.ts';

export const audit = router({
  list: staffOrKey('manage')
    .meta({ rest: 'GET /api/audit' })
    .input(ListAudit)
    .output(AuditPage)
    .query(({ ctx, input }) => listAudit(ctx, input)),

  verify: staffOrKey('manage')
    .meta({ rest: 'GET /api/audit/verify' })
    .output(AuditVerdict)
    .query(({ ctx }) => verifyAudit(ctx)),
});

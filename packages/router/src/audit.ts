import { AuditPage, AuditVerdict, ListAudit } from '@pixel/contract';
import { listAudit, verifyAudit } from '@pixel/core';
import { router, staffOrKey } from './trpc.ts';

export const audit = router({
  list: staffOrKey('manage')
    .meta({ rest: 'GET /api/audit', summary: 'List what was changed by whom' })
    .input(ListAudit)
    .output(AuditPage)
    .query(({ ctx, input }) => listAudit(ctx, input)),

  verify: staffOrKey('manage')
    .meta({ rest: 'GET /api/audit/verify', summary: 'Check that the audit log is whole' })
    .output(AuditVerdict)
    .query(({ ctx }) => verifyAudit(ctx)),
});

import { AuditPage, AuditVerdict, ListAudit } from '@pixel/contract';
import { NameTargets, TargetNames } from '@pixel/contract/audit-names';
import { listAudit, nameTargets, verifyAudit } from '@pixel/core';
import { router, staffOrKey } from './trpc.ts';

export const audit = router({
  list: staffOrKey('manage')
    .meta({ rest: 'GET /api/audit', summary: 'List what was done, newest first' })
    .input(ListAudit)
    .output(AuditPage)
    .query(({ ctx, input }) => listAudit(ctx, input)),

  names: staffOrKey('manage')
    .meta({
      rest: 'GET /api/audit/names',
      summary: 'Name what the ids of the log stand for',
      description:
        'What is gone or out of reach is left out. Only administrators get names of people.',
    })
    .input(NameTargets)
    .output(TargetNames)
    .query(({ ctx, input }) => nameTargets(ctx, input)),

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

import type { MailId } from '@pixel/contract';
import type { Mail, MailStore } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';

export function createPrismaMailStore(client: SqlClient): MailStore {
  return {
    async saveMail({ id, to, subject, text }) {
      await client.outboxMail.createMany({ data: { id, to, subject, text }, skipDuplicates: true });
    },
    async findQueuedMail(id: MailId): Promise<Mail | null> {
      const row = await client.outboxMail.findFirst({
        where: { id, status: { not: 'sent' } },
        select: { to: true, subject: true, text: true },
      });
      return row && { id, ...row };
    },
    async markMail(id, outcome) {
      await client.outboxMail.updateMany({
        where: { id, status: { not: 'sent' } },
        data: {
          attempts: { increment: 1 },
          ...('sentAt' in outcome
            ? { status: 'sent', sentAt: outcome.sentAt, error: null, text: '' }
            : { status: 'failed', error: outcome.error }),
        },
      });
    },
  };
}

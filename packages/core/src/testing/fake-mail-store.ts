import type { MailStore } from '../mail/port.ts';
import type { Tables } from './tables.ts';

export function createFakeMailStore(tables: Tables): MailStore {
  return {
    async saveMail(mail) {
      if (!tables.mail.has(mail.id))
        tables.mail.set(mail.id, { ...mail, status: 'queued', attempts: 0, error: null });
    },
    async findQueuedMail(id) {
      const row = tables.mail.get(id);
      if (!row || row.status === 'sent') return null;
      const { to, subject, text } = row;
      return { id, to, subject, text };
    },
    async markMail(id, outcome) {
      const row = tables.mail.get(id);
      if (!row || row.status === 'sent') return;
      const isSent = 'sentAt' in outcome;
      tables.mail.set(id, {
        ...row,
        status: isSent ? 'sent' : 'failed',
        attempts: row.attempts + 1,
        error: isSent ? null : outcome.error,
        ...(isSent && { text: '' }),
      });
    },
  };
}

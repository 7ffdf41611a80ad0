import type { MailId } from '@pixel/contract';

export interface Mail {
  readonly id: MailId;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface MailStore {
  saveMail(mail: Mail): Promise<void>;
  /** Null when it is sent already or gone. */
  findQueuedMail(id: MailId): Promise<Mail | null>;
  /** Once it is sent its text is forgotten: it may hold a link that opens an account. */
  markMail(
    id: MailId,
    outcome: { readonly sentAt: Date } | { readonly error: string },
  ): Promise<void>;
}

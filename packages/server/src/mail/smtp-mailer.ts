import type { Mail } from '@pixel/core';
import type { Log } from '../database/log.ts';

const TIMEOUT_MS = 20_000;

export interface Mailer {
  /** False when there is no server to send it by. Throws when it could not be handed over; the job tries again. */
  send(mail: Mail): Promise<boolean>;
}

/**
 * Sends by SMTP, or without a server writes to the log that a mail waits in the outbox; its text and address stay out of
 * the log, for they may be a link that opens an account. A mail that is sent again keeps its Message-ID, so that mailboxes
 * can tell.
 */
export function createMailer(options: {
  readonly smtpUrl: string | undefined;
  readonly from: string;
  readonly log: Log;
}): Mailer {
  const { smtpUrl, from, log } = options;
  if (smtpUrl === undefined)
    return {
      async send({ id, subject }) {
        log.warn({ mailId: id, subject }, 'no SMTP_URL is set: the mail stays in the outbox');
        return false;
      },
    };
  const open = async () => {
    const { createTransport } = await import('nodemailer');
    return createTransport({
      url: smtpUrl,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
  let transport: ReturnType<typeof open> | undefined;
  const domain = /@([a-z0-9.-]+)/i.exec(from)?.[1] ?? 'localhost';
  return {
    async send({ id, to, subject, text }) {
      transport ??= open();
      await (await transport).sendMail({
        from,
        // An object is one address, whatever is in it; a text is a list of them.
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${id}@${domain}>`,
      });
      return true;
    },
  };
}

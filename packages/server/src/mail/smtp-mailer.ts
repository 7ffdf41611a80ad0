import type { Mail } from '@pixel/core';
import { createTransport } from 'nodemailer';
import type { Log } from '../database/log.ts';

const TIMEOUT_MS = 20_000;

export interface Mailer {
  /** Throws when the mail could not be handed over; the job tries again. */
  send(mail: Mail): Promise<void>;
}

/** Sends by SMTP, or without a server writes to the log that a mail waits in the outbox. */
export function createMailer(options: {
  readonly smtpUrl: string | undefined;
  readonly from: string;
  readonly log: Log;
}): Mailer {
  const { smtpUrl, from, log } = options;
  if (smtpUrl === undefined)
    return {
      async send({ id, to, subject }) {
        log.info({ mailId: id, to, subject }, 'no SMTP_URL is set: the mail stays in the outbox');
      },
    };
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ from, to, subject, text });
    },
  };
}

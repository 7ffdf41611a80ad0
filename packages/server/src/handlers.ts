import { BotId, MailId, SourceId, TestRunId } from '@pixel/contract';
import {
  type Ctx,
  checkFindings,
  type Job,
  measureReadiness,
  mergeSegments,
  repairEmbeddings,
  repairIndex,
  runTests,
  sendResetLink,
  sendVerification,
  syncSource,
} from '@pixel/core';
import type { Mailer } from './mail/smtp-mailer.ts';

type Handler<N extends Job['name']> = (
  job: Extract<Job, { name: N }>,
  signal: AbortSignal,
) => Promise<void>;

export type Handlers = { readonly [N in Job['name']]: Handler<N> };

/** What each job does. Payloads are ids: a row that is gone by now is no error. */
export function createHandlers(ctx: Ctx, mailer: Mailer): Handlers {
  return {
    'sync-source': (job, signal) =>
      syncSource(ctx, { sourceId: SourceId.parse(job.sourceId), signal }),
    'repair-index': async (job, signal) => {
      const botId = BotId.parse(job.botId);
      await repairIndex(ctx, { botId, signal });
      await repairEmbeddings(ctx, { botId, signal });
    },
    'merge-segments': (job, signal) =>
      mergeSegments(ctx, { botId: BotId.parse(job.botId), signal }),
    'check-findings': (job, signal) =>
      checkFindings(ctx, { botId: BotId.parse(job.botId), signal }),
    'remove-file': (job) => ctx.files.delete(job.fileKey),
    'remove-bot': async (job) => {
      const botId = BotId.parse(job.botId);
      await ctx.index.drop(botId);
      await ctx.embeddingIndex.drop(botId);
      const files = [
        ...(await ctx.stores.sources.listFileKeys(botId)),
        ...(await ctx.stores.pictures.listPictureKeys(botId)),
        ...(await ctx.stores.attachments.listAttachmentKeys(botId)),
      ];
      for (const key of files) await ctx.files.delete(key);
      await ctx.stores.bots.purgeBot(botId);
    },
    'run-tests': (job, signal) => runTests(ctx, { runId: TestRunId.parse(job.runId), signal }),
    'measure-readiness': (job, signal) =>
      measureReadiness(ctx, { botId: BotId.parse(job.botId), signal }),
    'send-reset-link': (job) => sendResetLink(ctx, { email: job.email }),
    'send-verification': (job) => sendVerification(ctx, { email: job.email }),
    'send-mail': async (job) => {
      const mail = await ctx.stores.mail.findQueuedMail(MailId.parse(job.mailId));
      if (!mail) return;
      const isSent = await mailer.send(mail);
      const outcome = isSent ? { sentAt: ctx.now() } : { error: 'No SMTP_URL is set.' };
      await ctx.stores.mail.markMail(mail.id, outcome);
    },
  };
}

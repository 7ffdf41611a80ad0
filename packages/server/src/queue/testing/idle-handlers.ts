import type { JobHandlers } from '../pg-boss-queue.ts';

const idle = async (): Promise<void> => {};

/** Handlers that do nothing, to be replaced where a test looks. */
export const idleHandlers: JobHandlers = {
  'sync-source': idle,
  'remove-file': idle,
  'remove-bot': idle,
  'repair-index': idle,
  'run-tests': idle,
  'measure-readiness': idle,
  'merge-segments': idle,
  'check-findings': idle,
  'send-mail': idle,
  'send-reset-link': idle,
  'send-verification': idle,
};

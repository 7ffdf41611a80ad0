import type { BotStatus } from '@pixel/contract';

/**
 * What may follow what while a bot is built: pending, analyzing, generating, completed. A step that does not work out
 * fails; a failed bot starts again from the beginning, and a completed one is built anew from its analysis.
 */
export const BOT_MOVES: Readonly<Record<BotStatus, readonly BotStatus[]>> = {
  pending: ['analyzing', 'failed'],
  analyzing: ['generating', 'failed'],
  generating: ['completed', 'failed'],
  completed: ['analyzing'],
  failed: ['pending'],
};

/** Percent built on reaching a status; null leaves it where it is. */
export const PROGRESS_AT: Readonly<Record<BotStatus, number | null>> = {
  pending: 0,
  analyzing: 0,
  generating: null,
  completed: 100,
  failed: null,
};

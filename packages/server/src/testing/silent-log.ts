import type { Log } from '../database/log.ts';

/** For tests that do not look at the log. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

import type { Environment } from '@pixel/server';
import { type Logger, pino } from 'pino';

/** One JSON line per event. Never credentials, never what people wrote. */
export function createLog(env: Pick<Environment, 'logLevel'>): Logger {
  return pino({
    level: env.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['req.headers', 'headers', '*.password', '*.token', '*.apiKey', '*.secret'],
  });
}

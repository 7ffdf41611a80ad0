import { type Environment, maskLogLine } from '@pixel/server';
import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * One JSON line per event. Never credentials, never what people wrote; what a vendor's error repeats of it is masked in the
 * finished line.
 */
export function createLog(env: Pick<Environment, 'logLevel'>, to?: DestinationStream): Logger {
  const options = {
    level: env.logLevel,
    base: null,
    hooks: { streamWrite: maskLogLine },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['req.headers', 'headers', '*.password', '*.token', '*.apiKey', '*.secret'],
  };
  return to ? pino(options, to) : pino(options);
}

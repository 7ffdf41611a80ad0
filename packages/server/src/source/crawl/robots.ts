import { SourceFailure } from '@pixel/core';
import robotsParser from 'robots-parser';
import { FetchFailure } from '../../web/fetch-failure.ts';
import type { GuardedFetch } from '../../web/guarded-fetch.ts';

/** What robots.txt says to us (RFC 9309). */
export interface Robots {
  isAllowed(address: string): boolean;
  /** Between two requests; 0 when none is asked for, at most 5 s. */
  readonly delayMs: number;
  readonly sitemaps: readonly string[];
}

const OUR_NAME = 'PixelBot';
const MAX_BYTES = 512 * 1024;
const MAX_DELAY_MS = 5_000;

/** Reads the robots.txt of an origin. None means that all is allowed. Throws SourceFailure `robots` on a 5xx answer. */
export async function readRobots(
  fetch: GuardedFetch,
  origin: string,
  signal: AbortSignal,
): Promise<Robots> {
  const address = new URL('/robots.txt', origin).href;
  const text = await robotsText(fetch, address, signal);
  const rules = parseRobots(address, boundedRules(text));
  const delayMs = Math.min(MAX_DELAY_MS, Math.max(0, (rules.getCrawlDelay(OUR_NAME) ?? 0) * 1000));
  return {
    isAllowed: (page) => rules.isAllowed(page, OUR_NAME) !== false,
    delayMs: Number.isFinite(delayMs) ? delayMs : 0,
    sitemaps: rules.getSitemaps().slice(0, 20),
  };
}

const MAX_LINES = 2_000;
const MAX_LINE_LENGTH = 300;
const MAX_WILDCARD_LINES = 200;

/**
 * Matching wildcards takes as long as path times pattern, for every page: a hostile file gets few of them. Past the
 * limit a rule that closes loses its wildcard and closes more, a rule that opens is lost.
 */
function boundedRules(text: string): string {
  let wildcards = 0;
  return text
    .split(/\r\n?|\n/, MAX_LINES)
    .map((line) => line.split('#', 1)[0]?.trim().slice(0, MAX_LINE_LENGTH) ?? '')
    .flatMap((line) => {
      if (!/^\s*(?:dis)?allow\s*:[^*]*\*/i.test(line)) return [line];
      wildcards += 1;
      if (wildcards <= MAX_WILDCARD_LINES) return [line];
      return /^dis/i.test(line) ? [line.slice(0, line.indexOf('*'))] : [];
    })
    .join('\n');
}

interface RobotRules {
  isAllowed(url: string, ua?: string): boolean | undefined;
  getCrawlDelay(ua?: string): number | undefined;
  getSitemaps(): string[];
}

/** Safe: the package ships a function whose typings name it a default export of another module system. */
function parseRobots(address: string, text: string): RobotRules {
  const parse = robotsParser as unknown as (url: string, text: string) => RobotRules;
  return parse(address, text);
}

async function robotsText(
  fetch: GuardedFetch,
  address: string,
  signal: AbortSignal,
): Promise<string> {
  try {
    const { status, body } = await fetch(address, { signal, maxBytes: MAX_BYTES });
    if (status >= 500) throw closed(status);
    const text = new TextDecoder().decode(body);
    // Many sites answer every address with a page.
    return status === 200 && !/^\s*</.test(text) ? text : '';
  } catch (error) {
    signal.throwIfAborted();
    // A site that does not answer at all fails at its first page, with a better reason.
    if (error instanceof FetchFailure) return '';
    throw error;
  }
}

function closed(status: number): SourceFailure {
  return new SourceFailure(
    'robots',
    `The website could not say what robots may read (robots.txt answered ${status}). Try again later.`,
  );
}

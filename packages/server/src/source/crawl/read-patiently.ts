import { type PageReading, type PageRequest, type PageResult, readPage } from '../read-page.ts';
import type { Pace } from './pace.ts';

const MAX_ATTEMPTS = 3;
const FIRST_PAUSE_MS = 5_000;
/** A site that asks for more patience is left alone for today. */
const MAX_PAUSE_MS = 60_000;

/** Reads a page in its turn; when the site asks to come back later, waits as it says and tries again, twice at most. */
export async function readPatiently(
  reading: PageReading,
  request: PageRequest,
  pace: Pace,
): Promise<PageResult> {
  for (let attempt = 1; ; attempt += 1) {
    await pace.turn(request.signal);
    const startedAt = performance.now();
    const result = await readPage(reading, request);
    pace.took(performance.now() - startedAt);
    if (result.type !== 'failed' || result.code !== 'busy') return result;
    const pauseMs = result.retryAfterMs ?? FIRST_PAUSE_MS * attempt;
    if (attempt === MAX_ATTEMPTS || pauseMs > MAX_PAUSE_MS) return result;
    pace.pause(pauseMs);
  }
}

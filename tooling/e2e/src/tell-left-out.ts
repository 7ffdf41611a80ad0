import { findChromium } from './find-chromium.ts';

/** Around the whole test run: says at its end what it could not look at. Refuses to begin in CI without a browser. */
export default function tellLeftOut(): () => void {
  const leftOut = listLeftOut(process.env);
  if (process.env.CI && findChromium() === null)
    throw new Error('No Chromium was found. Install one, or name it in CHROMIUM_PATH.');
  return () => {
    for (const line of leftOut) console.log(`LEFT OUT: ${line}`);
  };
}

/** What tests need and this machine does not offer, with the way to offer it. */
export function listLeftOut(env: Readonly<Record<string, string | undefined>>): string[] {
  const lines: string[] = [];
  if (!env.TEST_DATABASE_URL)
    lines.push('adapters on PostgreSQL (set TEST_DATABASE_URL to a server that may be filled)');
  if (!env.TEST_REDIS_URL)
    lines.push('adapters on Redis (set TEST_REDIS_URL to a server that may be filled)');
  if (findChromium(env) === null)
    lines.push('everything in a browser (install Chromium, or name it in CHROMIUM_PATH)');
  return lines;
}

import type { Bench } from '../../bench.ts';
import type { BareHash } from '../../floors/bare-hash.ts';
import { startPixel } from '../../pixel/pixel-server.ts';
import { setUpAgency } from '../../pixel/set-up-agency.ts';
import { emptyDatabase, onServer } from '../../postgres/bench-database.ts';
import { startProgram } from '../../processes/program.ts';
import { median, quantile } from '../../statistics.ts';

/** People who sign in, each once: the limits on tries count by account and address, and stay on. */
const PER_ROUND = 20;
const PASSWORD = 'bench-bench-bench';

/** Signing in, one after another, beside a digest of a password alone. */
export async function measureSignIn(bench: Bench, postgres: string): Promise<void> {
  const databaseUrl = await emptyDatabase(bench, postgres);
  const pixel = await startPixel(bench, {
    ...{ dataDir: await bench.scratchFolder(), databaseUrl },
    more: { TRUST_PROXY: '127.0.0.1' },
  });
  await setUpAgency(pixel);
  await onServer(databaseUrl, people(PER_ROUND * (bench.rounds + 1)));
  const floor = await startProgram<BareHash>(bench, 'floors/bare-hash.ts');
  for (let round = 0; round <= bench.rounds; round += 1) {
    const bare = await floor.call('hash', PER_ROUND);
    const ms: number[] = [];
    for (let i = 0; i < PER_ROUND; i += 1) ms.push(await signIn(pixel.url, round * PER_ROUND + i));
    if (round === 0) continue;
    bench.record('floor: one Argon2id digest, p95', 'ms', quantile(bare, 0.95));
    bench.record('signing in, p95', 'ms', quantile(ms, 0.95));
    bench.record('signing in, of the digest', '', quantile(ms, 0.95) / quantile(bare, 0.95));
  }
  bench.judge({
    ...{ name: 'signing in, p95, of one Argon2id digest', unit: '', kind: 'at most', limit: 3 },
    figure: median(bench.roundsOf('signing in, of the digest')),
  });
}

async function signIn(url: string, person: number): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(`${url}/api/auth/login`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': `10.${person % 250}.${Math.floor(person / 250)}.7`,
    },
    body: JSON.stringify({ email: emailOf(person), password: PASSWORD }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`Signing in answered ${response.status}: ${text}`);
  return performance.now() - startedAt;
}

const emailOf = (person: number) => `person-${person}@pixel.example`;

/** People with the first admin's password. */
const people = (
  count: number,
) => `INSERT INTO "User" ("id", "email", "name", "passwordHash", "role", "updatedAt")
  SELECT 'usr_' || lpad(i::text, 26, '0'), 'person-' || i || '@pixel.example', 'Person ' || i, u."passwordHash", 'user', now()
  FROM generate_series(0, ${count - 1}) i, "User" u`;

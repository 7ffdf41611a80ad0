import type { Throttle } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';
import { SLOTS } from './sliding-window.ts';

const SWEEP_MS = 10 * 60 * 1000;

interface Taken {
  readonly passed: boolean;
  /** When the oldest use in the window was made. */
  readonly first: number | null;
}

/**
 * Sliding windows in the database: every process counts in the same, and a restart forgets nothing. As `takeFromWindow`: no
 * span of the window holds more than `limit` uses, above 64 uses are counted in slots of a 64th of the window, and refused
 * calls take nothing. One statement a call, whose row lock makes parallel calls queue.
 */
export function createDatabaseLimiter(
  client: SqlClient,
  now: () => Date = () => new Date(),
): Throttle {
  let sweptAt = 0;
  const sweep = async (at: number): Promise<void> => {
    if (at - sweptAt < SWEEP_MS) return;
    sweptAt = at;
    await client.throttle.deleteMany({ where: { endsAt: { lte: new Date(at) } } });
  };
  return {
    async take(key, { limit, windowSeconds, cost = 1 }) {
      const time = now().getTime();
      await sweep(time);
      const windowMs = windowSeconds * 1000;
      const slotMs = limit > SLOTS ? windowMs / SLOTS : 1;
      // The end of its slot: a use leaves the window late, never early.
      const slot = Math.ceil(time / slotMs) * slotMs;
      const endsAt = new Date(slot + windowMs);
      const [taken] = await client.$queryRaw<Taken[]>`
        INSERT INTO "Throttle" AS t ("key", "at", "used", "passed", "endsAt")
        VALUES (${key}, ARRAY[${slot}::float8], ARRAY[${cost}::int], true, ${endsAt}::timestamptz)
        ON CONFLICT ("key") DO UPDATE SET ("at", "used", "passed", "endsAt") = (
          WITH live AS (
            SELECT l.at, l.used FROM unnest(t."at", t."used") AS l(at, used)
            WHERE l.at > ${time - windowMs}::float8
          ), verdict AS (
            SELECT coalesce(sum(used), 0) + ${cost}::int <= ${limit}::int AS passed FROM live
          ), next AS (
            SELECT at, sum(used)::int AS used FROM (
              SELECT at, used FROM live
              UNION ALL SELECT ${slot}::float8, ${cost}::int FROM verdict WHERE passed
            ) uses GROUP BY at
          )
          SELECT coalesce(array_agg(n.at ORDER BY n.at), '{}'), coalesce(array_agg(n.used ORDER BY n.at), '{}'),
            (SELECT passed FROM verdict), greatest(t."endsAt", EXCLUDED."endsAt")
          FROM next n
        )
        RETURNING "passed", "at"[1] AS "first"`;
      if (!taken) throw new Error('An upsert returned no row.');
      if (taken.passed) return { allowed: true, retryAfterSeconds: 0 };
      const waitMs = Math.max(1, (taken.first ?? time) + windowMs - time);
      return { allowed: false, retryAfterSeconds: Math.ceil(waitMs / 1000) };
    },
    async forget(key) {
      await client.throttle.deleteMany({ where: { key } });
    },
  };
}

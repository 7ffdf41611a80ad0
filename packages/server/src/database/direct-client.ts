import type pg from 'pg';
import type { RawClient } from '../sql/client.ts';
import { guardRaw } from '../tenancy/guarded-client.ts';

/**
 * Raw statements straight on the pool. Prisma's engine takes a plan, a batch and some ten promises for each, a fifth of the
 * processor time of an answer, and adds nothing to a statement that is written out. Not part of any transaction. Values are
 * those of `pg`: int8 and numeric come as text, so statements cast them; everything else as from Prisma.
 */
export const directClient = (pool: pg.Pool, nameOf: (text: string) => string): RawClient =>
  guardRaw(async (text, values) => {
    const { rows } = await pool.query({ name: nameOf(text), text, values });
    return rows;
  });

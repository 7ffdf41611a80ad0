import type pg from 'pg';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient } from '../sql/client.ts';

/**
 * Raw statements straight on the pool. Prisma's engine takes a plan, a batch and some ten promises for each, a fifth of the
 * processor time of an answer, and adds nothing to a statement that is written out. Not part of any transaction. Values are
 * those of `pg`: int8 and numeric come as text, so statements cast them; everything else as from Prisma.
 */
export const directClient = (pool: pg.Pool, nameOf: (text: string) => string): RawClient => ({
  async $queryRaw<Rows>(query: TemplateStringsArray, ...parameters: unknown[]): Promise<Rows> {
    const { text, values } = Prisma.sql(query, ...parameters);
    const { rows } = await pool.query({ name: nameOf(text), text, values });
    return asRows(rows);
  },
});

/** As safe as Prisma's own: the caller's statement decides what its rows are. */
const asRows = <Rows>(rows: unknown): Rows => rows as Rows;

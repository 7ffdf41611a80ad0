import type { Connection } from './migrate.ts';

/**
 * Compares the order of B-tree indexes with what they claim, smallest first, for about `budgetMs`. Together with
 * PostgreSQL's page checksums this finds what a bad disk leaves behind. Returns what is wrong, or null.
 */
export const checkIndexes = async (
  session: Pick<Connection, 'executeSql'>,
  budgetMs: number,
): Promise<string | null> => {
  const endsAt = performance.now() + budgetMs;
  const { rows } = await session.executeSql(
    `SELECT c.oid, c.oid::regclass::text AS name FROM pg_class c JOIN pg_am a ON a.oid = c.relam
     WHERE c.relkind = 'i' AND a.amname = 'btree' ORDER BY c.relpages`,
  );
  // Rolled back at the end, so that the extension never belongs to the database.
  await session.executeSql('BEGIN; CREATE EXTENSION amcheck');
  try {
    for (const { oid, name } of rows.map(asIndex)) {
      if (performance.now() > endsAt) return null;
      const problem = await session
        .executeSql('SELECT bt_index_check($1::oid::regclass)', [oid])
        .then(() => null, messageOf);
      if (problem !== null) return `index ${name} is damaged (${problem})`;
    }
    return null;
  } finally {
    await session.executeSql('ROLLBACK');
  }
};

/** Safe: the statement names the columns. */
const asIndex = (row: unknown) => row as { oid: number; name: string };

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

import type { PGlite } from '@electric-sql/pglite';
import type { Connection } from './migrate.ts';
import { connectAdapter } from './pglite-adapter.ts';

/** The one session of a PGlite. */
export const connectPGlite = async (pglite: PGlite): Promise<Connection> => ({
  kind: 'pglite',
  adapter: await connectAdapter(pglite),
  executeSql: (text, values) => executeOnPGlite(pglite, text, values),
});

/**
 * Runs one statement with `$n` parameters, or several without; the rows are those of all statements. int8 comes as a
 * number, or a bigint beyond 2^53, and json parsed.
 */
const executeOnPGlite = async (
  pglite: Pick<PGlite, 'query' | 'exec' | 'transaction'>,
  text: string,
  values: readonly unknown[] = [],
): Promise<{ rows: unknown[] }> => {
  if (values.length > 0) return pglite.query(text, [...values]);
  const body = transactionBody(text);
  const results =
    body === null ? await pglite.exec(text) : await pglite.transaction((tx) => tx.exec(body));
  return { rows: results.flatMap((result) => result.rows) };
};

/**
 * The statements between BEGIN and COMMIT of a text that is one whole transaction. There is one session: sent as it is,
 * a text that fails half way would leave everybody else in its aborted transaction.
 */
const transactionBody = (text: string): string | null =>
  /^\s*BEGIN\s*;(?<body>.*)\bCOMMIT\s*;?\s*$/is.exec(text)?.groups?.body ?? null;

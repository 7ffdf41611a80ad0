import type { PrismaClient } from '../generated/prisma/client.ts';
import type { RawClient } from '../sql/client.ts';

/** An open database, embedded or on a server. */
export interface Database {
  readonly kind: 'pglite' | 'postgres';
  /** Guarded: what it asks of tables of clients says of which client (see `tenancy`). */
  readonly prisma: PrismaClient;
  /** For the statements of answers, outside of transactions: as quick as the driver is. */
  readonly raw: RawClient;
  /**
   * Runs `begin`, which begins one transaction. Inside, `raw` gives its connection as quick as the driver is; null where only
   * Prisma's own way leads there.
   */
  withConnection<T>(begin: (raw: () => RawClient | null) => Promise<T>): Promise<T>;
  /** One statement with `$n` parameters, or several without; the rows are those of all statements. */
  executeSql(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }>;
  close(): Promise<void>;
}

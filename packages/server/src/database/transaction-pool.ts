import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import type { RawClient } from '../sql/client.ts';
import { guardRaw } from '../tenancy/guarded-client.ts';

/** The connection that a transaction of Prisma runs on, from its begin to its end. */
interface Held {
  connection: pg.PoolClient | null;
  isOver: boolean;
}

/** A pool whose transactions show their connection to whoever began them through `withConnection`. */
export class TransactionPool extends pg.Pool {
  readonly #beginning = new AsyncLocalStorage<Held>();
  readonly #nameOf: (text: string) => string;

  constructor(config: pg.PoolConfig, nameOf: (text: string) => string) {
    super(config);
    this.#nameOf = nameOf;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Parameters<pg.Pool['connect']>[0]): void;
  override connect(
    callback?: Parameters<pg.Pool['connect']>[0],
  ): Promise<pg.PoolClient> | undefined {
    if (callback) {
      super.connect(callback);
      return undefined;
    }
    const held = this.#beginning.getStore();
    return super.connect().then((connection) => {
      if (held && held.connection === null) hold(held, connection);
      return connection;
    });
  }

  /**
   * Runs `begin`, which begins one transaction. Inside that, `raw` gives its connection as a raw client: what it runs is part
   * of the transaction, and fails once that is over.
   */
  withConnection<T>(begin: (raw: () => RawClient | null) => Promise<T>): Promise<T> {
    const held: Held = { connection: null, isOver: false };
    const raw = guardRaw(async (text, values) => {
      const { connection, isOver } = held;
      if (connection === null || isOver) throw new Error('The transaction is over.');
      const { rows } = await connection.query({ name: this.#nameOf(text), text, values });
      return rows;
    });
    return this.#beginning.run(held, () => begin(() => (held.connection ? raw : null)));
  }
}

/** Notes the statement that ends the transaction when it is sent: nothing of ours may follow it. */
function hold(held: Held, connection: pg.PoolClient): void {
  held.connection = connection;
  const { query, release } = connection;
  const isEnd = (statement: unknown) =>
    /^(COMMIT|ROLLBACK)$/.test(String(Object(statement).text ?? statement));
  Object.assign(connection, {
    query: (...args: readonly unknown[]): unknown => {
      if (isEnd(args[0])) held.isOver = true;
      return Reflect.apply(query, connection, args);
    },
    release: (...args: readonly unknown[]): unknown => {
      held.isOver = true;
      // The pool gives every borrower a `release` of its own; `query` is the prototype's.
      Reflect.deleteProperty(connection, 'query');
      return Reflect.apply(release, connection, args);
    },
  });
}

import { Worker } from 'node:worker_threads';
import type {
  IsolationLevel,
  SqlQuery,
  SqlResultSet,
  Transaction,
} from '@prisma/driver-adapter-utils';
import type { Connection } from './migrate.ts';
import {
  fromPlainError,
  type ThreadCall,
  type ThreadReply,
  type ThreadRequest,
} from './thread-calls.ts';

const PROGRAM = new URL('./pglite-thread.ts', import.meta.url);
/** Every statement leaves little behind; the default young generation would stay resident. */
const YOUNG_MB = 8;
const ABOUT = { provider: 'postgres', adapterName: 'pglite' } as const;

/** The one session of an embedded database that runs in a thread of its own. */
export interface EmbeddedSession extends Connection {
  readonly kind: 'pglite';
  close(): Promise<void>;
}

/**
 * Opens PGlite in a thread, so that neither a long statement nor a flush to the disk holds up this one. `folder` and
 * `snapshot` as for `openPGlite`; `onComplaint` hears the lines of PostgreSQL's log.
 */
export const openThread = async ({
  folder,
  snapshot,
  onComplaint,
}: {
  readonly folder?: string;
  readonly snapshot?: Blob;
  readonly onComplaint?: (line: string) => void;
}): Promise<EmbeddedSession> => {
  const worker = new Worker(PROGRAM, {
    workerData: { folder, snapshot },
    // Not those of the process, such as the module type of a script on the command line.
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const pending = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;
  let gone: Error | undefined;

  const settle = (id: number) => {
    const call = pending.get(id);
    pending.delete(id);
    // A thread that nobody waits for does not keep the process.
    if (pending.size === 0) worker.unref();
    return call;
  };
  const wait = (id: number): Promise<unknown> => {
    const call = Promise.withResolvers<unknown>();
    pending.set(id, call);
    worker.ref();
    return call.promise;
  };
  const end = (reason: unknown) => {
    gone ??= new Error('The embedded database has stopped.', { cause: reason });
    for (const id of [...pending.keys()]) settle(id)?.reject(gone);
  };
  worker.on('message', (message) => {
    const reply = asReply(message);
    if ('complaint' in reply) onComplaint?.(reply.complaint);
    else if ('error' in reply) settle(reply.id)?.reject(fromPlainError(reply.error));
    else settle(reply.id)?.resolve(reply.value);
  });
  worker.on('error', end);
  worker.on('exit', end);

  const call = async (what: ThreadCall): Promise<unknown> => {
    if (gone !== undefined) throw gone;
    lastId += 1;
    const request: ThreadRequest = { id: lastId, call: what };
    worker.postMessage(request);
    return wait(request.id);
  };
  try {
    await wait(0);
  } catch (error) {
    await worker.terminate();
    throw error;
  }
  return {
    kind: 'pglite',
    executeSql: async (text, values = []) =>
      asRows(await call({ type: 'executeSql', text, values })),
    adapter: {
      ...statements(call, undefined),
      getConnectionInfo: () => ({ supportsRelationJoins: true }),
      executeScript: async (script) => void (await call({ type: 'executeScript', script })),
      startTransaction: (isolation) => startTransaction(call, isolation),
      dispose: async () => {},
    },
    close: async () => {
      await call({ type: 'close' });
      await worker.terminate();
    },
  };
};

type Call = (what: ThreadCall) => Promise<unknown>;

const statements = (call: Call, tx: number | undefined) => {
  const inside = tx === undefined ? {} : { tx };
  return {
    ...ABOUT,
    queryRaw: async (query: SqlQuery) =>
      asResult(await call({ type: 'queryRaw', ...inside, query })),
    executeRaw: async (query: SqlQuery) =>
      Number(await call({ type: 'executeRaw', ...inside, query })),
  };
};

const startTransaction = async (
  call: Call,
  isolation: IsolationLevel | undefined,
): Promise<Transaction> => {
  const tx = Number(await call({ type: 'begin', isolation }));
  const act = async (what: ThreadCall) => void (await call(what));
  return {
    ...statements(call, tx),
    // PGlite sends BEGIN, COMMIT and ROLLBACK itself.
    options: { usePhantomQuery: true },
    commit: () => act({ type: 'commit', tx }),
    rollback: () => act({ type: 'rollback', tx }),
    createSavepoint: (name) => act({ type: 'createSavepoint', tx, name }),
    rollbackToSavepoint: (name) => act({ type: 'rollbackToSavepoint', tx, name }),
    releaseSavepoint: (name) => act({ type: 'releaseSavepoint', tx, name }),
  };
};

/** Safe: the thread is our own code: it answers nothing else. */
const asReply = (message: unknown) => message as ThreadReply;
/** Safe: as above. */
const asRows = (value: unknown) => value as { rows: unknown[] };
/** Safe: as above. */
const asResult = (value: unknown) => value as SqlResultSet;

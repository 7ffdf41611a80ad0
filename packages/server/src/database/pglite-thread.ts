import { parentPort, workerData } from 'node:worker_threads';
import type { Transaction } from '@prisma/driver-adapter-utils';
import { connectPGlite } from './connect-pglite.ts';
import { openPGlite } from './open-pglite.ts';
import {
  type ThreadCall,
  type ThreadReply,
  type ThreadRequest,
  type ThreadSettings,
  toPlainError,
} from './thread-calls.ts';

// Runs as a worker thread only: PGlite stops its thread for the length of every statement and every flush to the disk.

const send = (reply: ThreadReply) => parentPort?.postMessage(reply);

const serve = async ({ folder, snapshot }: ThreadSettings): Promise<void> => {
  const pglite = await openPGlite({
    ...(folder !== undefined && { folder }),
    ...(snapshot !== undefined && { snapshot }),
    onComplaint: (complaint) => send({ complaint }),
  });
  const { adapter, executeSql } = await connectPGlite(pglite);
  const transactions = new Map<number, Transaction>();
  let begun = 0;

  const within = (tx: number): Transaction => {
    const transaction = transactions.get(tx);
    if (transaction === undefined) throw new Error('This transaction has ended.');
    return transaction;
  };
  const take = (tx: number): Transaction => {
    const transaction = within(tx);
    transactions.delete(tx);
    return transaction;
  };

  const answer = async (call: ThreadCall): Promise<unknown> => {
    switch (call.type) {
      case 'queryRaw':
        return (call.tx === undefined ? adapter : within(call.tx)).queryRaw(call.query);
      case 'executeRaw':
        return (call.tx === undefined ? adapter : within(call.tx)).executeRaw(call.query);
      case 'executeScript':
        return adapter.executeScript(call.script);
      case 'executeSql': {
        const { rows } = await executeSql(call.text, call.values);
        return { rows };
      }
      case 'begin': {
        const transaction = await adapter.startTransaction(call.isolation);
        begun += 1;
        transactions.set(begun, transaction);
        return begun;
      }
      case 'commit':
        return take(call.tx).commit();
      case 'rollback':
        return take(call.tx).rollback();
      case 'createSavepoint':
        return within(call.tx).createSavepoint?.(call.name);
      case 'rollbackToSavepoint':
        return within(call.tx).rollbackToSavepoint?.(call.name);
      case 'releaseSavepoint':
        return within(call.tx).releaseSavepoint?.(call.name);
      case 'close':
        return pglite.close();
    }
  };

  parentPort?.on('message', (message) => {
    const { id, call } = asRequest(message);
    answer(call).then(
      (value) => send({ id, value }),
      (error: unknown) => send({ id, error: toPlainError(error) }),
    );
  });
  // What opening left behind, before the first statement; there with `--expose-gc` only.
  globalThis.gc?.();
  send({ id: 0, value: undefined });
};

/** Safe: the other thread is our own code: it sends nothing else. */
const asRequest = (message: unknown) => message as ThreadRequest;
/** Safe: as above. */
const asSettings = (data: unknown) => data as ThreadSettings;

await serve(asSettings(workerData)).catch((error: unknown) =>
  send({ id: 0, error: toPlainError(error) }),
);

import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';

/** What the thread of the embedded database is started with. */
export interface ThreadSettings {
  /** Of the data directory; in memory when absent. */
  readonly folder: string | undefined;
  /** Tar of a data directory to begin with. */
  readonly snapshot: Blob | undefined;
}

/** A call to the thread. `tx` is the number that `begin` answered. */
export type ThreadCall =
  | { readonly type: 'queryRaw' | 'executeRaw'; readonly tx?: number; readonly query: SqlQuery }
  | { readonly type: 'executeScript'; readonly script: string }
  | { readonly type: 'executeSql'; readonly text: string; readonly values: readonly unknown[] }
  | { readonly type: 'begin'; readonly isolation: IsolationLevel | undefined }
  | { readonly type: 'commit' | 'rollback'; readonly tx: number }
  | {
      readonly type: 'createSavepoint' | 'rollbackToSavepoint' | 'releaseSavepoint';
      readonly tx: number;
      readonly name: string;
    }
  | { readonly type: 'close' };

export interface ThreadRequest {
  readonly id: number;
  readonly call: ThreadCall;
}

/** The answer to the request of this id; 0 is the opening. */
export type ThreadReply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: PlainError }
  /** A line of PostgreSQL's log. */
  | { readonly complaint: string };

/** An error in the shape that crosses threads, where classes are lost. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Keeps the fields that can be copied: PostgreSQL's code, detail and constraint, or the cause of an adapter's error. */
export const toPlainError = (error: unknown): PlainError => {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), fields: {} };
  const fields = Object.entries(error).filter(([, value]) => typeof value !== 'function');
  const { name, message, cause } = error;
  return {
    ...{ name, message },
    fields: { ...(cause !== undefined && { cause }), ...Object.fromEntries(fields) },
  };
};

/** The error again, of the class that Prisma looks for. */
export const fromPlainError = ({ name, message, fields }: PlainError): Error => {
  const error =
    name === 'DriverAdapterError' ? new DriverAdapterError(causeOf(fields)) : new Error(message);
  return Object.assign(error, fields, { name, message });
};

/** Safe: the cause of an adapter's error, copied from the other thread. */
const causeOf = (fields: PlainError['fields']) =>
  fields.cause as ConstructorParameters<typeof DriverAdapterError>[0];

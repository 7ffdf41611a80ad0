/** One record of an import before it is checked: a parsed value, or why there is none. */
export interface ImportRecord {
  /** Counts from 1. */
  readonly line: number;
  readonly value?: unknown;
  readonly problem?: string;
  /** Bytes of the file read so far. */
  readonly bytesRead: number;
}

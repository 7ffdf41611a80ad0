import type { ParseArgsConfig } from 'node:util';

/** Where a command writes; `--json` turns results into one JSON document. */
export interface Output {
  /** For people. */
  line(text: string): void;
  /** For programs; the only thing written with `--json`. */
  result(value: unknown): void;
}

export interface Run {
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
}

/** One command of `pixel`. */
export interface Command {
  readonly name: string;
  /** What follows the name, such as `<bot> <question>`. */
  readonly usage: string;
  readonly about: string;
  readonly flags: NonNullable<ParseArgsConfig['options']>;
  /** Throws UsageError for words it cannot use. */
  run(run: Run): Promise<void>;
}

/** The words or flags were wrong; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

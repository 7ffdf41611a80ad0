import recorded from './examples.json' with { type: 'json' };

/** One call that a test made and what came back; the document shows them as they are. */
export interface Example {
  readonly path: string;
  readonly body?: unknown;
  readonly response: unknown;
}

/** Safe: the test that records the examples writes this shape, and fails when the file differs from what it saw. */
function read(value: unknown): Readonly<Record<string, Example>> {
  return value as Readonly<Record<string, Example>>;
}

/** By operation. */
export const examples = read(recorded);

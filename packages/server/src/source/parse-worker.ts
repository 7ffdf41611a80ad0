import { Socket } from 'node:net';
import { parseDocument } from './parse-document.ts';
import { type DocumentInput, DocumentProblem, type ParsedDocument } from './parsed-document.ts';

/** What the parent sends. */
export interface ParseRequest {
  readonly id: number;
  readonly input: DocumentInput;
}

/** `cause` is for the log, not for people. */
export interface ParseProblem {
  readonly code: string;
  readonly message: string;
  readonly cause?: string;
}

/** What comes back. `rssBytes` lets the parent replace a child that has grown. */
export type ParseReply = { readonly id: number; readonly rssBytes: number } & (
  | { readonly document: ParsedDocument }
  | { readonly problem: ParseProblem }
);

// Runs as a child process only. A document cannot make it reach the network: parsers need none, and none is left.
Socket.prototype.connect = () => {
  throw new Error('a parser has no network');
};
Reflect.deleteProperty(globalThis, 'fetch');
Reflect.deleteProperty(globalThis, 'WebSocket');
Reflect.deleteProperty(globalThis, 'EventSource');

process.on('disconnect', () => process.exit(0));
process.on('message', (request) => void answer(asRequest(request)));

async function answer({ id, input }: ParseRequest): Promise<void> {
  const result = await parseDocument(input).then(
    (document) => ({ document }),
    (error: unknown) => ({ problem: toProblem(error) }),
  );
  const reply: ParseReply = { id, rssBytes: process.memoryUsage.rss(), ...result };
  process.send?.(reply);
}

/** Safe: the parent is our own code: it sends nothing else. */
function asRequest(message: unknown): ParseRequest {
  return message as ParseRequest;
}

function toProblem(error: unknown): ParseProblem {
  if (error instanceof DocumentProblem) return { code: error.code, message: error.message };
  // A parser that throws or runs out of stack met a document that is not as it should be.
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = 'The document is damaged and could not be read.';
  return { code: 'corrupt', message, cause: cause.slice(0, 2_000) };
}

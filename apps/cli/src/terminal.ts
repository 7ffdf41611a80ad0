import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { UsageError } from './command.ts';

/** Asks a person; `instead` says what a program does where nobody can be asked. Throws UsageError there. */
export async function askPerson(question: string, instead: string): Promise<string> {
  return ask({ question, instead, output: process.stderr });
}

/** As `askPerson`, without showing what is typed. */
export async function askSecret(question: string, instead: string): Promise<string> {
  const answered = ask({
    question: '',
    instead,
    output: new Writable({ write: (_, __, done) => done() }),
  });
  process.stderr.write(question);
  const secret = await answered;
  process.stderr.write('\n');
  return secret;
}

async function ask(input: {
  readonly question: string;
  readonly instead: string;
  readonly output: NodeJS.WritableStream;
}): Promise<string> {
  if (!process.stdin.isTTY) throw new UsageError(input.instead);
  const lines = createInterface({ input: process.stdin, output: input.output, terminal: true });
  try {
    return await lines.question(input.question);
  } finally {
    lines.close();
  }
}

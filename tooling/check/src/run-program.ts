import { spawn } from 'node:child_process';

/** Runs a program to its end without a shell; both of its outputs in one text. Rejects when it cannot be started. */
export function runProgram(
  command: readonly [string, ...string[]],
  cwd: string,
): Promise<{ readonly exitCode: number; readonly output: string }> {
  const [file, ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString().trim() }),
    );
  });
}

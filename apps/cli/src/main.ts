import { parseArgs } from 'node:util';
import { pixelErrorOf } from '@pixel/sdk';
import { type Command, type Output, UsageError } from './command.ts';
import { api } from './commands/api.ts';
import { ask } from './commands/ask.ts';
import { audit } from './commands/audit.ts';
import { backup } from './commands/backup.ts';
import { bots } from './commands/bots.ts';
import { clients } from './commands/clients.ts';
import { createAdmin } from './commands/create-admin.ts';
import { eraseVisitor } from './commands/erase-visitor.ts';
import { evaluate } from './commands/eval.ts';
import { exportClient } from './commands/export-client.ts';
import { ingest } from './commands/ingest.ts';
import { keys } from './commands/keys.ts';
import { migrate } from './commands/migrate.ts';
import { reindex } from './commands/reindex.ts';
import { resetPassword } from './commands/reset-password.ts';
import { restore } from './commands/restore.ts';
import { sources } from './commands/sources.ts';

const COMMANDS: readonly Command[] = [
  ...[api, ask, audit, backup, bots, clients, createAdmin, eraseVisitor, evaluate, exportClient],
  ...[ingest, keys, migrate, reindex, resetPassword, restore, sources],
];
const COMMON = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

const [name, ...args] = process.argv.slice(2).filter((arg) => arg !== '--');
const command = COMMANDS.find((candidate) => candidate.name === name);
try {
  if (command) await runCommand(command, args);
  else showCommands(name);
} catch (error) {
  console.error(sayWhy(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

/** One line: what went wrong, the fields that are wrong, and the request to look for in the log. */
function sayWhy(error: unknown): string {
  const refused = pixelErrorOf(error);
  if (!refused) return error instanceof Error ? error.message : String(error);
  const fields = Object.entries(refused.fields).map(([field, why]) => `${field} ${why}`);
  const request = refused.requestId === '' ? [] : [`request ${refused.requestId}`];
  const more = [...fields, ...request].join('; ');
  return `${refused.code}: ${refused.message}${more && ` (${more})`}`;
}

async function runCommand({ flags: own, run, ...about }: Command, words: string[]): Promise<void> {
  const { values, positionals } = readWords(words, { ...COMMON, ...own });
  if (values.help) return console.log(helpOf({ flags: own, run, ...about }));
  const flags = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, Array.isArray(value) ? undefined : value]),
  );
  await run({ flags, words: positionals, env: process.env, out: outputOf(values.json === true) });
}

/** Throws UsageError for a flag that the command does not know. */
function readWords(args: string[], options: Command['flags']) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function outputOf(isJson: boolean): Output {
  return {
    line: (text) => {
      if (!isJson) console.log(text);
    },
    result: (value) => {
      if (isJson) console.log(JSON.stringify(value, null, 2));
    },
  };
}

function helpOf({ name: own, usage, about, flags }: Command): string {
  const all: Command['flags'] = { ...flags, ...COMMON };
  const names = Object.entries(all).map(([flag, { type }]) =>
    type === 'string' ? `--${flag} <${flag}>` : `--${flag}`,
  );
  return `pixel ${own} ${usage}\n\n${about}\n\n${names.join('  ')}`;
}

function showCommands(wrong: string | undefined): void {
  const isHelp = wrong === undefined || wrong === '--help' || wrong === '-h' || wrong === 'help';
  const lines = COMMANDS.map(
    (entry) => `  ${`${entry.name} ${entry.usage}`.padEnd(36)} ${entry.about}`,
  );
  const text = `pixel <command>\n\n${lines.join('\n')}\n\nEach takes --help and --json.`;
  if (!isHelp) throw new UsageError(`There is no command "${wrong}".\n\n${text}`);
  console.log(text);
}

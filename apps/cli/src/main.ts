import { parseArgs } from 'node:util';
import { type Command, type Output, UsageError } from './command.ts';
import { ask } from './commands/ask.ts';
import { audit } from './commands/audit.ts';
import { bots } from './commands/bots.ts';
import { createAdmin } from './commands/create-admin.ts';
import { ingest } from './commands/ingest.ts';
import { migrate } from './commands/migrate.ts';

const COMMANDS: readonly Command[] = [ask, audit, bots, createAdmin, ingest, migrate];
const COMMON = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

const [name, ...args] = process.argv.slice(2).filter((arg) => arg !== '--');
const command = COMMANDS.find((candidate) => candidate.name === name);
try {
  if (command) await runCommand(command, args);
  else showCommands(name);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function runCommand({ flags: own, run, ...about }: Command, words: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: words,
    options: { ...COMMON, ...own },
    allowPositionals: true,
  });
  if (values.help) return console.log(helpOf({ flags: own, run, ...about }));
  const flags = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, Array.isArray(value) ? undefined : value]),
  );
  await run({ flags, words: positionals, env: process.env, out: outputOf(values.json === true) });
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

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { brotliCompressSync } from 'node:zlib';

const RECORDED = join(import.meta.dirname, '../recorded');

/** Builds the widget as it was at a commit, and keeps its scripts under `recorded/<day>-<commit>`, compressed. */
function recordWidget(commit: string): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const name = git('log', '-1', '--format=%cs-%h', commit);
  const tree = mkdtempSync(join(tmpdir(), 'pixel-record-'));
  const pnpm = (...args: string[]) =>
    execFileSync('npx', ['--yes', 'pnpm@12', ...args], { cwd: tree, stdio: 'inherit' });
  try {
    git('worktree', 'add', '--detach', tree, commit);
    pnpm('install', '--frozen-lockfile', '--prefer-offline');
    pnpm('--filter', '@pixel/widget', 'build');
    const dist = join(tree, 'apps/widget/dist');
    const scripts = [
      join(dist, 'widget.js'),
      ...readdirSync(join(dist, 'widget'))
        .filter((file) => file.endsWith('.js'))
        .map((file) => join(dist, 'widget', file)),
    ];
    const folder = join(RECORDED, name);
    mkdirSync(folder, { recursive: true });
    for (const script of scripts)
      writeFileSync(
        join(folder, `${basename(script)}.br`),
        brotliCompressSync(readFileSync(script)),
      );
    return folder;
  } finally {
    git('worktree', 'remove', '--force', tree);
    rmSync(tree, { recursive: true, force: true });
  }
}

const [commit] = argv.slice(2);
if (commit === undefined) {
  stderr.write('usage: pnpm --filter @pixel/e2e record <commit>\n');
  exit(2);
}
stdout.write(`${recordWidget(commit)}\n`);

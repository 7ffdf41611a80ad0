import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { median } from '../statistics.ts';
import { aboutMachine } from './about-machine.ts';

/** Writes `<folder>/<name>.json` with everything that was measured; returns its path. */
export async function saveReport(
  bench: Pick<Bench, 'figures' | 'budgets' | 'notes' | 'quick'>,
  about: { readonly name: string; readonly folder: string; readonly startedAt: Date },
): Promise<string> {
  const { figures, budgets, notes, quick } = bench;
  const report = {
    name: about.name,
    startedAt: about.startedAt.toISOString(),
    seconds: Math.round((Date.now() - about.startedAt.getTime()) / 1000),
    quick,
    ...aboutMachine(),
    budgets,
    figures: figures.map((figure) => ({ ...figure, median: median(figure.rounds) })),
    notes,
  };
  await mkdir(about.folder, { recursive: true });
  const path = join(about.folder, `${about.name}.json`);
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
  return path;
}

import type { TestResult, TestRun } from '@pixel/contract';
import { eachItem, type Pixel } from '@pixel/sdk';
import { type Command, type Run, UsageError } from '../command.ts';
import { allOf, connect, findBot, SERVER_FLAGS } from '../connect.ts';

const POLL_MS = 500;
const USAGE = '--bot <bot> --set <test set>';
/** Width of a question in the table. */
const COLUMN = 60;

export const evaluate: Command = {
  name: 'eval',
  usage: USAGE,
  about:
    'Run a test set and print what failed; ends with 1 when the pass rate is below --min-pass (0 to 1, 1 when left out)',
  flags: {
    ...SERVER_FLAGS,
    ...{ bot: { type: 'string' }, set: { type: 'string' }, 'min-pass': { type: 'string' } },
  },
  async run(run) {
    const { bot: botWord, set: setWord } = run.flags;
    if (typeof botWord !== 'string' || typeof setWord !== 'string' || run.words.length > 0)
      throw new UsageError(`pixel eval ${USAGE} [--min-pass 0.9]`);
    const minPass = readMinPass(run);
    const pixel = connect(run);
    const bot = await findBot(pixel, botWord);
    const set = await findSet(pixel, { botId: bot.id, word: setWord });
    const begun = await pixel.evaluation.startRun.mutate({ testSetId: set.id });
    const done = await untilOver(pixel, begun);
    const failed = await allOf(
      eachItem(pixel.evaluation.listResults, { testRunId: done.id, passed: false, limit: 100 }),
    );
    print(run, { run: done, failed });
    const passRate = done.metrics.passRate ?? 0;
    const passed = done.status === 'done' && passRate >= minPass;
    run.out.line(`${passed ? 'passed' : 'failed'}: ${percent(minPass)} needed`);
    run.out.result({ passed, minPass, run: done, failed });
    if (!passed) process.exitCode = 1;
  },
};

function readMinPass({ flags }: Run): number {
  const given = flags['min-pass'];
  const share = given === undefined ? 1 : Number(given);
  if (given === '' || !(share >= 0 && share <= 1))
    throw new UsageError(`--min-pass is a share from 0 to 1, not "${given}".`);
  return share;
}

async function findSet(
  pixel: Pixel,
  { botId, word }: { readonly botId: TestRun['botId']; readonly word: string },
) {
  for await (const set of eachItem(pixel.evaluation.listSets, { botId, limit: 100 }))
    if (set.id === word || set.name.toLowerCase() === word.toLowerCase()) return set;
  throw new UsageError(`The bot has no test set "${word}".`);
}

async function untilOver(pixel: Pixel, { id }: TestRun): Promise<TestRun> {
  for (;;) {
    const run = await pixel.evaluation.getRun.query({ id });
    if (run.status !== 'queued' && run.status !== 'running') return run;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function print(
  { out }: Run,
  { run, failed }: { readonly run: TestRun; readonly failed: readonly TestResult[] },
): void {
  const { metrics, status, error, progress } = run;
  for (const { case: one, failed: checks, answer, error: why } of failed) {
    out.line(`FAIL  ${cut(one.question).padEnd(COLUMN)}  ${checks.join(', ')}`);
    out.line(`      ${cut(why ?? answer)}`);
  }
  if (status !== 'done') out.line(`The run was ${status}${error === null ? '' : `: ${error}`}.`);
  const shares = [
    ['passed', metrics.passed],
    ['answered', metrics.answered],
    ['wrongly answered', metrics.wronglyAnswered],
    ['wrongly refused', metrics.wronglyRefused],
    ['hit@1', metrics.hit1],
    ['hit@5', metrics.hit5],
  ] as const;
  for (const [name, { count, of }] of shares)
    if (of > 0) out.line(`${name.padEnd(18)}${count} of ${of}`);
  out.line(`${'cases'.padEnd(18)}${progress.done} of ${progress.total}`);
  out.line(`${'pass rate'.padEnd(18)}${percent(metrics.passRate ?? 0)}`);
}

const percent = (share: number): string => `${Math.floor(share * 1_000) / 10} %`;

const cut = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > COLUMN ? `${line.slice(0, COLUMN - 1)}…` : line;
};

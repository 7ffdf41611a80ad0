import { CreateCurated, type ImportCurated, type ImportedCurated, LIMITS } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import { getOwnBot } from '../bot/get-own-bot.ts';
import { type CsvRow, csvRows } from '../csv-rows.ts';
import { DomainError } from '../error.ts';
import type { CuratedCtx } from './create-curated.ts';
import { beginChange, saveCurated } from './save-curated.ts';
import { openSharedSource } from './shared-source.ts';

interface Row {
  readonly question: string;
  readonly answer: string;
}

/**
 * Takes questions and answers from a CSV: new ones are made, those with the same question get the new answer. Repeating it
 * changes nothing. Throws DomainError not-found, over-quota, or invalid for too many rows and a file without any.
 */
export async function importCurated(
  ctx: CuratedCtx,
  input: ImportCurated,
): Promise<ImportedCurated> {
  const bot = await getOwnBot(ctx, input.botId);
  const { rows, skipped } = readRows(input.csv);
  return ctx.transaction(async (tx) => {
    const inside = { ...ctx, stores: tx.stores };
    await beginChange(tx.stores, bot);
    const source = await openSharedSource(inside, bot);
    const questions = rows.map(({ question }) => question);
    const known = new Map(
      (await tx.stores.curated.findByQuestions(bot, questions)).map((one) => [one.question, one]),
    );
    const created = rows.filter(({ question }) => !known.has(question));
    const updated = rows.flatMap(({ question, answer }) => {
      const old = known.get(question);
      return old && old.answer !== answer ? [{ id: old.id, answer }] : [];
    });
    await saveCurated(inside, { bot, sourceId: source.id, told: created });
    await tx.stores.curated.replaceAnswers(bot, updated, ctx.now());
    await recordAudit(inside, {
      ...{ action: 'curated.imported', target: bot.id, clientId: bot.clientId },
      details: { created: created.length, updated: updated.length, skipped: skipped.length },
    });
    await tx.jobs.enqueue({ name: 'sync-source', sourceId: source.id, clientId: bot.clientId });
    return {
      ...{ created: created.length, updated: updated.length },
      ...{ unchanged: rows.length - created.length - updated.length, skipped },
    };
  });
}

function readRows(csv: string) {
  const { rows: read } = csvRows(csv);
  const body = read[0] && isHeading(read[0]) ? read.slice(1) : read;
  if (body.length === 0) throw invalid('has no rows');
  if (body.length > LIMITS.curatedImportRows)
    throw invalid(`has more than ${LIMITS.curatedImportRows} rows`);
  const rows = new Map<string, Row>();
  const skipped: { line: number; reason: string }[] = [];
  for (const row of body) {
    const read = readRow(row);
    if (typeof read === 'string') skipped.push({ line: row.line, reason: read });
    else if (rows.has(read.question))
      skipped.push({ line: row.line, reason: 'Its question stands above already.' });
    else rows.set(read.question, read);
  }
  return { rows: [...rows.values()], skipped };
}

const isHeading = ({ cells }: CsvRow): boolean =>
  cells[0]?.trim().toLowerCase() === 'question' && cells[1]?.trim().toLowerCase() === 'answer';

/** The row, or why it is none. */
function readRow({ cells }: CsvRow): Row | string {
  const [first, second] = cells;
  if (second === undefined) return 'It has one cell.';
  const question = CreateCurated.shape.question.unwrap().safeParse(first);
  if (!question.success) return `The question ${question.error.issues[0]?.message ?? 'is wrong'}.`;
  const answer = CreateCurated.shape.answer.safeParse(second);
  if (!answer.success) return `The answer ${answer.error.issues[0]?.message ?? 'is wrong'}.`;
  return { question: question.data, answer: answer.data };
}

const invalid = (reason: string) =>
  new DomainError('invalid', `The CSV ${reason}.`, { fields: { csv: reason } });

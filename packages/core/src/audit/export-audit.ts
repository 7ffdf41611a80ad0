import { type AuditItem, type AuditPage, type ExportAudit, LIMITS } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { listAudit } from './list-audit.ts';
import { sealAudit } from './seal-audit.ts';

const COLUMNS = [
  ...(['id', 'at', 'actorType', 'actorId', 'clientId', 'action'] as const),
  ...(['targetType', 'targetId', 'details', 'address', 'requestId'] as const),
] satisfies readonly (keyof AuditItem)[];

/**
 * The entries that match, newest first, as text in pieces of a page; csv has a line of names first. Throws DomainError
 * invalid, before the first piece, when more than `LIMITS.auditExportEntries` match.
 */
export async function exportAudit(
  ctx: Pick<Ctx, 'actor' | 'stores' | 'sha256'>,
  { format, ...filters }: ExportAudit,
): Promise<AsyncIterable<string>> {
  await sealAudit(ctx);
  const read = (cursor?: string) =>
    listAudit(ctx, { ...filters, limit: LIMITS.pageSize, ...(cursor !== undefined && { cursor }) });
  const first = await read();
  if (first.total > LIMITS.auditExportEntries)
    throw new DomainError('invalid', 'Too many entries match: name a shorter time.', {
      fields: { from: `makes more than ${LIMITS.auditExportEntries} entries` },
    });
  return format === 'csv' ? writeCsv(first, read) : writeJsonLines(first, read);
}

type Read = (cursor: string) => Promise<AuditPage>;

async function* writeCsv(first: AuditPage, read: Read): AsyncGenerator<string> {
  yield `${COLUMNS.join(',')}\r\n`;
  for await (const items of pagesOf(first, read)) yield items.map(csvLine).join('');
}

async function* writeJsonLines(first: AuditPage, read: Read): AsyncGenerator<string> {
  for await (const items of pagesOf(first, read))
    yield items.map((item) => `${JSON.stringify(item)}\n`).join('');
}

async function* pagesOf(first: AuditPage, read: Read): AsyncGenerator<readonly AuditItem[]> {
  yield first.items;
  for (let cursor = first.nextCursor; cursor !== null; ) {
    const page = await read(cursor);
    yield page.items;
    cursor = page.nextCursor;
  }
}

const csvLine = (item: AuditItem): string =>
  `${COLUMNS.map((name) => csvCell(item[name])).join(',')}\r\n`;

/** Spreadsheets run cells that begin like a formula: an apostrophe in front makes them text. */
function csvCell(value: AuditItem[keyof AuditItem]): string {
  const text = typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
  const harmless = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

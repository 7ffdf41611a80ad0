import type { BotKey } from '../bot/port.ts';
import type { Holding, Holdings } from '../source/port.ts';
import { liveBot } from './reachable.ts';
import type { Tables } from './tables.ts';

/** What counts of a source, a picture or an attachment. */
interface Held {
  readonly sources: number;
  readonly documentCount: number;
  readonly passageCount: number;
  readonly sizeBytes: number | null;
}

/** See `SourceStore.measureHoldings`. */
export function holdingsOf(tables: Tables, { id, clientId }: BotKey): Holdings {
  const pictures = [...tables.pictures.values()].map((row) => ({
    ...{ ...row, sources: 0, documentCount: 0, passageCount: 0 },
  }));
  const sources = [...tables.sources.values()].map((row) => ({ ...row, sources: 1 }));
  const attachments = [...tables.attachments.values()].map((row) => ({
    ...{ ...row, sources: 0, documentCount: 0, passageCount: 0 },
  }));
  const all = [...sources, ...pictures, ...attachments].filter(
    (row) => row.clientId === clientId && liveBot(tables, row.botId),
  );
  return { bot: sumOf(all.filter(({ botId }) => botId === id)), client: sumOf(all) };
}

function sumOf(rows: readonly Held[]): Holding {
  const sum = (field: keyof Held) => rows.reduce((total, row) => total + (row[field] ?? 0), 0);
  return {
    sources: sum('sources'),
    documents: sum('documentCount'),
    passages: sum('passageCount'),
    bytes: sum('sizeBytes'),
  };
}

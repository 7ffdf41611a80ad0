import type { BotKey } from '../bot/port.ts';
import type { Holding, Holdings } from '../source/port.ts';
import { liveBot } from './reachable.ts';
import type { SourceRow, Tables } from './tables.ts';

/** See `SourceStore.measureHoldings`. */
export function holdingsOf(tables: Tables, { id, clientId }: BotKey): Holdings {
  const all = [...tables.sources.values()].filter(
    (row) => row.clientId === clientId && liveBot(tables, row.botId),
  );
  return { bot: sumOf(all.filter(({ botId }) => botId === id)), client: sumOf(all) };
}

function sumOf(rows: readonly SourceRow[]): Holding {
  const sum = (field: 'documentCount' | 'passageCount' | 'sizeBytes') =>
    rows.reduce((total, row) => total + (row[field] ?? 0), 0);
  return {
    sources: rows.length,
    documents: sum('documentCount'),
    passages: sum('passageCount'),
    bytes: sum('sizeBytes'),
  };
}

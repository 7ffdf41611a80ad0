import type { Bench } from '../../bench.ts';
import type { BareCrud } from '../../floors/bare-crud.ts';
import type { Readers } from '../../load/readers.ts';
import type { HttpCall } from '../../load/repeat-calls.ts';
import { startPixel } from '../../pixel/pixel-server.ts';
import { setUpAgency } from '../../pixel/set-up-agency.ts';
import { emptyDatabase, onServer } from '../../postgres/bench-database.ts';
import { startProgram } from '../../processes/program.ts';
import { median, quantile } from '../../statistics.ts';

const CONNECTIONS = 100;
/** Rows that are read and changed, and as many for each deletion of each round. */
const ROWS = 10_000;
const OPERATIONS = ['create', 'read', 'update', 'delete'] as const;
type Operation = (typeof OPERATIONS)[number];
/** The row without its audit entry; the same statement that Pixel runs. */
const BARE = 'the row alone';
const FLOOR = 'floor';

/** Where rows are served, and under which numbers it finds those that it may delete. */
interface Contender {
  readonly name: string;
  readonly clients: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly doomed: number;
}

/** Creates, reads, changes and deletes clients over many connections, beside the same statement in a bare handler. */
export async function measureCrud(bench: Bench, postgres: string): Promise<void> {
  const databaseUrl = await emptyDatabase(bench, postgres);
  const pixel = await startPixel(bench, { dataDir: await bench.scratchFolder(), databaseUrl });
  const { sessionToken } = await setUpAgency(pixel);
  const rounds = bench.rounds + 1;
  await onServer(databaseUrl, fill(ROWS * (1 + 3 * rounds)));
  await onServer(databaseUrl, 'VACUUM ANALYZE "Client"');
  const floor = await startProgram<BareCrud>(bench, 'floors/bare-crud.ts');
  const readers = await startProgram<Readers>(bench, 'load/readers.ts');
  const bare = await floor.call('listen', databaseUrl);
  const contenders: Contender[] = [
    { name: BARE, clients: `${bare}/clients`, headers: {}, doomed: 1 },
    { name: FLOOR, clients: `${bare}/noted`, headers: {}, doomed: 1 + rounds },
    {
      ...{ name: 'Pixel', clients: `${pixel.url}/api/clients` },
      ...{ headers: { authorization: `Bearer ${sessionToken}` }, doomed: 1 + 2 * rounds },
    },
  ];
  for (let round = 0; round < rounds; round += 1)
    for (const operation of OPERATIONS)
      for (const { name, clients, headers, doomed } of contenders) {
        const calls = callsOf(operation, { clients, from: ROWS * (doomed + round) });
        const seconds = bench.quick || round === 0 ? 1.5 : 3;
        const once = operation === 'delete';
        const load = { calls, headers, connections: CONNECTIONS, seconds, once };
        const { answers, seconds: took, totalMs } = await readers.call('repeat', load);
        // The first round warms up connections, plans and code, and does not count.
        if (round === 0) continue;
        bench.record(`${name}: ${operation}`, '/s', answers / took);
        bench.record(`${name}: ${operation}, p99`, 'ms', quantile(totalMs, 0.99));
      }
  for (const operation of OPERATIONS) judge(bench, operation);
}

function judge(bench: Bench, operation: Operation): void {
  const name = `${operation}, share of the floor`;
  const shares = { [name]: FLOOR, [`${operation}, share of the row alone`]: BARE };
  for (const [share, of] of Object.entries(shares)) {
    const rates = bench.roundsOf(`${of}: ${operation}`);
    for (const [round, rate] of bench.roundsOf(`Pixel: ${operation}`).entries())
      bench.record(share, '', rate / (rates[round] ?? Number.NaN));
  }
  bench.judge({
    ...{ name: `${CONNECTIONS} connections: ${name}`, unit: '', kind: 'at least', limit: 0.5 },
    figure: median(bench.roundsOf(name)),
  });
  bench.judge({
    ...{ name: `${CONNECTIONS} connections: ${operation}, p99`, unit: 'ms', kind: 'at most' },
    ...{ figure: median(bench.roundsOf(`Pixel: ${operation}, p99`)), limit: 100 },
  });
}

/** The calls of one operation; `from` is the first of the rows that it may delete. */
function callsOf(
  operation: Operation,
  { clients, from }: { readonly clients: string; readonly from: number },
): HttpCall[] {
  const body = JSON.stringify({ name: 'A client of the bench' });
  if (operation === 'create') return [{ method: 'POST', url: clients, body }];
  const first = operation === 'delete' ? from : 0;
  const urls = Array.from({ length: ROWS }, (_, i) => `${clients}/${idOf(first + i)}`);
  if (operation === 'delete') return urls.map((url) => ({ method: 'DELETE', url }));
  // A step that shares no factor with the number of rows: neighbours in time are no neighbours in the table.
  const mixed = urls.map((_, i) => urls[(i * 7_919) % ROWS] ?? '');
  return operation === 'read'
    ? mixed.map((url) => ({ method: 'GET', url }))
    : mixed.map((url) => ({ method: 'PUT', url, body }));
}

const idOf = (row: number) => `cli_${String(row).padStart(26, '0')}`;

const fill = (rows: number) => `INSERT INTO "Client" ("id", "name", "updatedAt")
  SELECT 'cli_' || lpad(i::text, 26, '0'), 'Client ' || i, now() FROM generate_series(0, ${rows - 1}) i`;

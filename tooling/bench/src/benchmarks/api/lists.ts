import { fillLargeTables } from '@pixel/server/testing/large-tables';
import * as z from 'zod';
import type { Bench } from '../../bench.ts';
import type { Readers } from '../../load/readers.ts';
import { startPixel } from '../../pixel/pixel-server.ts';
import { setUpAgency } from '../../pixel/set-up-agency.ts';
import { emptyDatabase, onServer } from '../../postgres/bench-database.ts';
import { startProgram } from '../../processes/program.ts';
import { median, quantile } from '../../statistics.ts';

const BOT = `bot_${'7'.padStart(26, '0')}`;
const CLIENT = `cli_${'3'.padStart(26, '0')}`;
const CONVERSATION = `cnv_${'50000'.padStart(26, '0')}`;
const Page = z.object({ nextCursor: z.string() });

/** The lists that the screens of the agency open, at 100,000 conversations: each as one reader meets it. */
export async function measureLists(bench: Bench, postgres: string): Promise<void> {
  const databaseUrl = await emptyDatabase(bench, postgres);
  const pixel = await startPixel(bench, { dataDir: await bench.scratchFolder(), databaseUrl });
  const { apiKey, botId } = await setUpAgency(pixel);
  bench.tell('  Filling a database with 100,000 conversations …');
  await fillLargeTables((statement) => onServer(databaseUrl, statement));
  for (const statement of likeBot(botId)) await onServer(databaseUrl, statement);
  const readers = await startProgram<Readers>(bench, 'load/readers.ts');
  const headers = { authorization: `Bearer ${apiKey}` };
  const first = await fetch(`${pixel.url}/api/conversations`, { headers });
  const { nextCursor } = Page.parse(await first.json());
  const lists = {
    conversations: '/api/conversations',
    'conversations, second page': `/api/conversations?cursor=${nextCursor}`,
    'conversations of a chatbot': `/api/conversations?botId=${BOT}`,
    'conversations of a client': `/api/conversations?clientId=${CLIENT}`,
    'active conversations': '/api/conversations?status=active',
    'conversations that wait for a person': '/api/conversations?handling=waiting',
    'conversations without an answer': '/api/conversations?unanswered=true',
    'conversations with a common word': '/api/conversations?search=shipping',
    'conversations with a rare word': '/api/conversations?search=zeppelin',
    'messages of a conversation': `/api/conversations/${CONVERSATION}/messages`,
    'visitors of a chatbot': `/api/chatbots/${BOT}/visitors`,
    ratings: '/api/feedback',
    clients: '/api/clients',
    chatbots: '/api/chatbots',
  };
  const counted = { 'summary of 30 days': '/api/conversations/dashboard/summary' };
  for (let round = 0; round <= bench.rounds; round += 1)
    for (const [name, path] of Object.entries({ ...lists, ...counted })) {
      const calls = [{ method: 'GET' as const, url: pixel.url + path }];
      const seconds = bench.quick || round === 0 ? 0.5 : 1.5;
      const load = { calls, headers, connections: 1, seconds };
      const { totalMs } = await readers.call('repeat', load);
      if (round > 0) bench.record(`${name}, p95`, 'ms', quantile(totalMs, 0.95));
    }
  const slowest = Object.keys(lists).map((name) => median(bench.roundsOf(`${name}, p95`)));
  bench.judge({
    ...{ name: 'slowest list at 100,000 conversations, p95', unit: 'ms', kind: 'at most' },
    ...{ figure: Math.max(...slowest), limit: 50 },
  });
}

/** Gives every chatbot the looks and the persona of one that Pixel made. */
const likeBot = (id: string) => [
  `UPDATE "Bot" b SET "theme" = own."theme" FROM "Bot" own WHERE own."id" = '${id}' AND b."id" <> '${id}'`,
  `INSERT INTO "Persona" SELECT (jsonb_populate_record(p, jsonb_build_object('botId', b."id"))).*
    FROM "Persona" p, "Bot" b WHERE p."botId" = '${id}' AND b."id" <> '${id}'`,
];

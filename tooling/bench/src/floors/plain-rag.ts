import { Agent, createServer, request, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { embedQuery } from '@pixel/text';
import pg from 'pg';
import * as z from 'zod';
import { listen } from '../processes/listen.ts';
import { serveCalls } from '../processes/serve-calls.ts';
import { type BareCollection, findCollection } from './chroma-http.ts';
import { readDeltas } from './read-deltas.ts';

/**
 * Floor R: the least that answers from passages. Plain node:http; embeds the question, asks Chroma once, inserts two
 * rows, streams the model's words on. No accounts, no keyword search, no history, no citations, no receipts, no errors.
 */
export type PlainRag = {
  readonly listen: (input: {
    readonly upstream: string;
    readonly chromaUrl: string;
    readonly databaseUrl: string;
    readonly botId: string;
  }) => Promise<string>;
};

const PASSAGES = 8;
const Question = z.object({ question: z.string() });
const Passage = z.object({ id: z.string(), title: z.string(), text: z.string() });

interface Rag {
  readonly agent: Agent;
  readonly upstream: string;
  readonly collection: BareCollection;
  readonly pool: pg.Pool;
  readonly passages: ReadonlyMap<string, z.infer<typeof Passage>>;
}

serveCalls({
  async listen({ upstream, chromaUrl, databaseUrl, botId }) {
    const pool = new pg.Pool({ connectionString: databaseUrl, max: 16 });
    pool.on('error', () => undefined);
    await pool.query('CREATE TABLE IF NOT EXISTS floor_message (role text, text text)');
    const rag: Rag = {
      agent: new Agent({ keepAlive: true }),
      upstream,
      collection: await findCollection(chromaUrl, botId),
      pool,
      passages: await readPassages(pool, botId),
    };
    return listen(
      createServer(async (incoming, response) => {
        const { question } = Question.parse(await json(incoming));
        await answer(rag, question, response).catch(() => response.destroy());
      }),
    );
  },
} satisfies PlainRag);

/** The texts are kept in memory: reading them is not what a floor should pay for. */
async function readPassages(pool: pg.Pool, botId: string): Promise<Rag['passages']> {
  const { rows } = await pool.query(
    'SELECT p.id, d.title, p.text FROM "Passage" p JOIN "Document" d ON d.id = p."documentId" WHERE p."botId" = $1',
    [botId],
  );
  return new Map(
    z
      .array(Passage)
      .parse(rows)
      .map((row) => [row.id, row]),
  );
}

async function answer(rag: Rag, question: string, response: ServerResponse): Promise<void> {
  await save(rag, 'visitor', question);
  const ids = await rag.collection.query(
    embedQuery(question, () => 1),
    PASSAGES,
  );
  const quoted = ids.flatMap((id, at) => {
    const passage = rag.passages.get(id);
    return passage ? [`[${at + 1}] ${passage.title}\n${passage.text}`] : [];
  });
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  let text = '';
  await complete(rag, `${quoted.join('\n\n')}\n\nQuestion: ${question}`, (delta) => {
    text += delta;
    response.write(`event: delta\ndata: ${JSON.stringify({ text: delta })}\n\n`);
  });
  await save(rag, 'bot', text);
  response.end(`event: done\ndata: ${JSON.stringify({ answer: text })}\n\n`);
}

const save = ({ pool }: Rag, role: string, text: string) =>
  pool.query({
    name: 'save',
    text: 'INSERT INTO floor_message (role, text) VALUES ($1, $2)',
    values: [role, text],
  });

function complete(
  { agent, upstream }: Rag,
  prompt: string,
  onDelta: (text: string) => void,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const headers = { 'content-type': 'application/json' };
  const url = `${upstream}/v1/chat/completions`;
  const call = request(url, { agent, method: 'POST', headers }, (reply) => {
    reply.on('data', readDeltas(onDelta)).on('end', resolve).on('error', reject);
  });
  const system = 'Answer from the passages.';
  const messages = [
    { role: 'system', content: system },
    { role: 'user', content: prompt },
  ];
  call.on('error', reject).end(JSON.stringify({ model: 'bench', stream: true, messages }));
  return promise;
}

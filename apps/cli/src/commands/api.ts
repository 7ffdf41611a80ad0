import { text } from 'node:stream/consumers';
import { callApi } from '@pixel/sdk';
import * as z from 'zod';
import { type Command, UsageError } from '../command.ts';
import { SERVER_FLAGS, serverOf } from '../connect.ts';

const USAGE = '<method> <path> [json or -]';
const Method = z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

export const api: Command = {
  name: 'api',
  usage: USAGE,
  about:
    'Call any address of the REST API (see /api/docs), such as: pixel api GET "conversations?limit=5"; - reads the JSON from standard input',
  flags: SERVER_FLAGS,
  async run(run) {
    const [verb = '', path, body, ...more] = run.words;
    const method = Method.safeParse(verb.toUpperCase());
    if (!method.success || path === undefined || more.length > 0)
      throw new UsageError(`pixel api ${USAGE}`);
    const call = { method: method.data, path, body: await readBody(body) };
    const response = await callApi(serverOf(run), call);
    if (/^application\/json\b/.test(response.headers.get('content-type') ?? '')) {
      const value: unknown = await response.json();
      run.out.line(JSON.stringify(value, null, 2));
      run.out.result(value);
      return;
    }
    // Streams and exports, as they come.
    for await (const chunk of response.body ?? []) process.stdout.write(chunk);
  },
};

/** Throws UsageError for what is no JSON, before anything is sent. */
async function readBody(word: string | undefined): Promise<string | undefined> {
  const body = word === '-' ? await text(process.stdin) : word;
  if (body === undefined) return undefined;
  try {
    JSON.parse(body);
  } catch (cause) {
    throw new UsageError('The body is not valid JSON.', { cause });
  }
  return body;
}

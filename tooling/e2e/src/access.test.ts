import { beforeAll, describe, expect, inject, test } from 'vitest';
import { call, listOperations, type Operation } from './rest-client.ts';

const demo = inject('demo');
const HOSTILE = [
  ...[null, true, -1, 2 ** 53 + 1, [], {}, { not: null }, { contains: '' }, '', '\u0000', '\ud800'],
  ...["' OR 1=1 --", '%', '\\', '../../etc/passwd', 'x'.repeat(20_000), '9999-99-99T99:99:99Z'],
];

// The same questions as the access matrix asks of the fakes, on a real server with a real database.
describe.runIf(demo)('two clients of one agency, over HTTP', () => {
  const { url = '', email = '', password = '' } = demo ?? {};
  let operations: Operation[];
  let session: string;
  /** A key of the first client with every scope. */
  let key: string;
  /** What belongs to the second client, by the prefix of its id. */
  let foreign: Map<string, string>;
  let secret: string;

  const read = async (path: string) =>
    JSON.parse((await call(`${url}${path}`, { credential: session })).text);

  beforeAll(async () => {
    operations = await listOperations(url);
    const login = await fetch(`${url}/api/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    session = (await login.json()).token;
    const { items: bots } = await read('/api/chatbots');
    const [bot] = bots;
    const other = bots.find(({ clientId }: { clientId: string }) => clientId !== bot.clientId);
    const made = await call(`${url}/api/auth/api-keys`, {
      ...{ method: 'POST', credential: session },
      body: { name: 'A', scopes: ['chat', 'read', 'manage'], clientIds: [bot.clientId] },
    });
    key = JSON.parse(made.text).secret;
    const source = (await read(`/api/chatbots/${other.id}/sources`)).items[0];
    const conversation = (await read(`/api/conversations?botId=${other.id}`)).items[0];
    foreign = new Map([
      ...[other.id, other.clientId, source?.id, conversation?.id].flatMap((id) =>
        id === undefined ? [] : [[id.slice(0, 4), id] as const],
      ),
    ]);
    secret = other.name;
  });

  const pathWith = ({ path, ids, needed }: Operation, idOf: (prefix: string) => string) =>
    `${url}${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => idOf(ids[name] ?? ''))}?${new URLSearchParams(needed)}`;

  test('#2 what is the other client’s looks like what does not exist, and stays as it was', async () => {
    const own = operations.filter(
      ({ ids, takesKeys }) =>
        takesKeys &&
        Object.keys(ids).length > 0 &&
        Object.values(ids).every((prefix) => foreign.has(prefix)),
    );
    expect(own.length).toBeGreaterThan(12);
    const state = async () =>
      JSON.stringify([
        await read(`/api/chatbots/${foreign.get('bot_')}`),
        await read(`/api/chatbots/${foreign.get('bot_')}/sources`),
        await read(`/api/clients/${foreign.get('cli_')}`),
        await read(`/api/conversations?botId=${foreign.get('bot_')}`),
      ]);
    const before = await state();
    const closed: string[] = [];
    for (const operation of own) {
      const { method, body } = operation;
      const send = (idOf: (prefix: string) => string) =>
        call(pathWith(operation, idOf), {
          ...{ method, credential: key },
          ...(body && { body: body.example, type: body.type }),
        });
      const theirs = await send((prefix) => foreign.get(prefix) ?? '');
      const unknown = await send((prefix) => `${prefix}${'0'.repeat(26)}`);
      // What no key of one client may do is refused before anything is looked up.
      if (unknown.status === 403) closed.push(operation.id);
      const expected = unknown.status === 403 ? 403 : 404;
      expect(theirs.status, `${operation.id} ${theirs.text}`).toBe(expected);
      expect(shown(theirs.text), operation.id).toBe(shown(unknown.text));
      expect(theirs.text).not.toContain(secret);
    }
    expect(closed.toSorted()).toEqual(['clients.delete', 'clients.restore', 'clients.setStatus']);
    expect(await state()).toBe(before);
  });

  test('#6 lists of a key hold its own client only', async () => {
    for (const path of ['/api/chatbots', '/api/clients', '/api/conversations']) {
      const { text } = await call(`${url}${path}?limit=100`, { credential: key });
      expect(text).toContain('"items":[{');
      for (const id of foreign.values()) expect(text).not.toContain(id);
    }
  });

  test('#38 the database hears of no value that a schema refuses', async () => {
    // A chatbot of its own: the others are what the other tests talk to.
    const { items } = JSON.parse((await call(`${url}/api/chatbots`, { credential: key })).text);
    const made = await call(`${url}/api/chatbots`, {
      ...{ method: 'POST', credential: key },
      body: { clientId: items[0].clientId, name: 'Hostile' },
    });
    const ownIds = new Map([['bot_', JSON.parse(made.text).id]]);
    let sent = 0;
    for (const operation of operations.filter(({ method }) => method !== 'DELETE')) {
      const idOf = (prefix: string) => ownIds.get(prefix) ?? `${prefix}${'0'.repeat(26)}`;
      const address = pathWith(operation, idOf);
      const { method, body, query } = operation;
      const fields = body?.type === 'application/json' ? Object.keys(Object(body.example)) : [];
      for (const value of HOSTILE) {
        const asked = [
          ...fields.map((field) =>
            call(address, {
              ...{ method, credential: key },
              body: { ...Object(body?.example), [field]: value },
            }),
          ),
          ...query.map((name) => {
            const search = new URLSearchParams({ [name]: String(value) });
            return call(`${address}&${search}`, { method, credential: key });
          }),
        ];
        sent += asked.length;
        for (const { status, text } of await Promise.all(asked))
          expect(
            status,
            `${operation.id} ${JSON.stringify(value).slice(0, 80)} ${text}`,
          ).toBeLessThan(500);
      }
    }
    expect(sent).toBeGreaterThan(300);
    const gone = `${url}/api/chatbots/${ownIds.get('bot_')}`;
    expect((await call(gone, { method: 'DELETE', credential: key })).status).toBe(200);
  });
});

const shown = (text: string) => text.replace(/"requestId":"\w+"/, '');

import fastify from 'fastify';
import pg from 'pg';
import { serveCalls } from '../processes/serve-calls.ts';

/**
 * The least that creates, reads, changes and deletes a row over HTTP: one statement in a bare Fastify handler. No accounts,
 * no checks of the input or the row, no errors. Under `/clients` without the audit log, under `/noted` with the entry that
 * Pixel's statements write along with the row.
 */
export type BareCrud = { readonly listen: (databaseUrl: string) => Promise<string> };

/** As many as Pixel's own pool has. */
const CONNECTIONS = 10;

interface Input {
  readonly Params: { readonly id: string };
  readonly Body: { readonly name: string };
}

let made = 0;

serveCalls({
  async listen(databaseUrl) {
    const pool = new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS });
    pool.on('error', () => undefined);
    const one = async (name: string, text: string, values: readonly unknown[]) =>
      (await pool.query({ name, text, values: [...values] })).rows[0];
    const server = fastify({ keepAliveTimeout: 600_000 });
    server.post<Input>('/clients', ({ body }) => one('create', CREATE, [nextId(), body.name]));
    server.get<Input>('/clients/:id', ({ params }) => one('read', READ, [params.id]));
    server.put<Input>('/clients/:id', ({ params, body }) =>
      one('update', UPDATE, [params.id, body.name]),
    );
    server.delete<Input>('/clients/:id', ({ params }) => one('delete', DELETE, [params.id]));
    server.post<Input>('/noted', ({ body }) => {
      const id = nextId();
      return one('create noted', noted(CREATE, 3), [id, body.name, ...entryOf('created', id)]);
    });
    server.get<Input>('/noted/:id', ({ params }) => one('read', READ, [params.id]));
    server.put<Input>('/noted/:id', ({ params: { id }, body }) =>
      one('update noted', noted(UPDATE, 3), [id, body.name, ...entryOf('updated', id)]),
    );
    server.delete<Input>('/noted/:id', ({ params: { id } }) =>
      one('delete noted', noted(DELETE, 2), [id, ...entryOf('deleted', id)]),
    );
    return server.listen({ port: 0, host: '127.0.0.1' });
  },
} satisfies BareCrud);

const CREATE = `INSERT INTO "Client" ("id", "name", "updatedAt") VALUES ($1, $2, now()) RETURNING *`;
const READ = `SELECT c.*, (SELECT count(*)::int FROM "Bot" b WHERE b."clientId" = c."id" AND b."deletedAt" IS NULL) AS "botCount"
  FROM "Client" c WHERE c."id" = $1 AND c."deletedAt" IS NULL`;
const UPDATE = `UPDATE "Client" SET "name" = $2, "version" = "version" + 1, "updatedAt" = now()
  WHERE "id" = $1 AND "deletedAt" IS NULL RETURNING *`;
const DELETE = `UPDATE "Client" SET "deletedAt" = now() WHERE "id" = $1 AND "deletedAt" IS NULL RETURNING "id"`;

/** A write with its entry in the audit log, whose values begin at parameter `$from`. */
const noted = (write: string, from: number): string => `WITH written AS (${write}),
  noted AS (INSERT INTO "AuditEntry" ("id", "actorType", "actorId", "clientId", "action", "targetType", "targetId",
      "details", "address", "requestId", "createdAt")
    SELECT $${from}, 'staff', 'usr_floor', $${from + 1}, $${from + 2}, 'client', $${from + 1}, '{}'::jsonb, '127.0.0.1', 'floor', now()
    FROM written)
  SELECT * FROM written`;

const entryOf = (verb: string, id: string): readonly string[] => [
  nextId().replace('cli_', 'aud_'),
  id,
  `client.${verb}`,
];

/** Sorts as Pixel's ids do, in a range of its own. */
function nextId(): string {
  made += 1;
  return `cli_floor${String(made).padStart(21, '0')}`;
}

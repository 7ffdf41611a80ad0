import { join } from 'node:path';
import { appRouter, listOperations, listProcedures, type Operation } from '@pixel/router';
import { type Fixture, fixtureOf, seedWorld, sentFile, type World } from '@pixel/router/testing';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { FastifyInstance } from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import { apiRoutes } from './api-routes.ts';
import { restRequest, sendRequest } from './testing/rest-request.ts';
import { serveFakes } from './testing/serve-fakes.ts';

const EXAMPLES = join(import.meta.dirname, '../../../packages/router/src/openapi/examples.json');
const operations = listOperations(appRouter);
const procedures = listProcedures(appRouter);
let server: FastifyInstance;

beforeEach(async () => {
  const served = await serveFakes(null);
  server = served.server;
  return served.close;
});

interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly security: unknown;
  readonly tags: readonly string[];
  readonly responses: Readonly<Record<string, { readonly content: Record<string, object> }>>;
}
interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly tags: readonly { readonly name: string }[];
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

async function readDocument(): Promise<ApiDocument> {
  return (await server.inject({ url: '/api/openapi.json' })).json();
}

describe('/api/openapi.json', () => {
  it('is a valid OpenAPI 3.1 document', async () => {
    const validator = new Validator();
    expect(
      await validator.validate((await server.inject({ url: '/api/openapi.json' })).json()),
    ).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('#114 lists exactly the routes that are served under /api', async () => {
    const { paths } = await readDocument();
    const listed = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const served = apiRoutes(server).filter((route) => !/^HEAD|\/api\/(openapi|docs)/.test(route));
    expect(listed.sort()).toEqual([...served].sort());
  });

  it('says what every operation is, who may call it, and what its errors look like', async () => {
    const { paths, components, tags } = await readDocument();
    const described = Object.values(paths).flatMap((item) => Object.values(item));
    const ids = described.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { operationId, summary, responses, security, tags: own } of described) {
      expect(summary, operationId).not.toBe(operationId);
      expect(security, operationId).toBeInstanceOf(Array);
      expect(responses, operationId).toHaveProperty('500');
      expect(tags.map(({ name }) => name)).toContain(own[0]);
    }
    for (const [status, response] of Object.entries(components.responses ?? {}))
      expect(JSON.stringify(response), status).toContain('"$ref":"#/components/schemas/ErrorBody"');
  });

  it('points to nothing that is not there', async () => {
    const document = await readDocument();
    const refs = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g);
    const missing = [...refs].filter(
      ([, kind = '', name = '']) => !document.components[kind]?.[name],
    );
    expect(missing.map(([ref]) => ref)).toEqual([]);
  });

  it('is not sent again to a reader who has it', async () => {
    const { headers } = await server.inject({ url: '/api/openapi.json' });
    const again = await server.inject({
      url: '/api/openapi.json',
      headers: { 'if-none-match': String(headers.etag) },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

describe('/api/docs', () => {
  it('serves the page and its hashed files under the policy of all pages', async () => {
    for (const url of ['/api/docs', '/api/docs/']) {
      const page = await server.inject({ url });
      expect([page.statusCode, page.headers['content-type']]).toEqual([
        ...[200, 'text/html; charset=utf-8'],
      ]);
      expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    }
    const file = await server.inject({ url: '/api/docs/assets/page.js' });
    expect(file.headers['cache-control']).toContain('immutable');
    expect((await server.inject({ url: '/api/docs/assets/other.js' })).statusCode).toBe(404);
  });
});

describe('the examples of the document', () => {
  it('are the calls that ran, and what came back', async () => {
    const recorded: Record<string, unknown> = {};
    for (const operation of operations) {
      const { id } = operation;
      const procedure = operation.body ? undefined : procedures.find(({ name }) => name === id);
      const fixture: Fixture = procedure ? fixtureOf(procedure) : handMade(operation);
      const served = await serveFakes(null);
      const fresh = await seedWorld(served.ctx);
      const caller = fresh.callers.admin;
      const input = await fixture.input?.({ ...fresh, caller });
      const request = restRequest(operation, { ...caller, input });
      const address = await served.server.listen({ port: 0, host: '127.0.0.1' });
      const response = await sendRequest(address, request);
      await served.close();
      expect(response.status, `${id}: ${response.text}`).toBe(200);
      recorded[id] = {
        path: request.url,
        ...(request.body !== undefined && { body: request.body }),
        response: response.json ?? response.text,
      };
    }
    // After a wanted change: `pnpm exec vitest run --project api api-document --update`.
    const text = JSON.stringify(recorded, null, 2).replaceAll(MEASURED, '$1 12');
    await expect(`${text}\n`).toMatchFileSnapshot(EXAMPLES);
  }, 60_000);

  it('are in the document, one for every operation', async () => {
    const { paths } = await readDocument();
    for (const { id, path, method } of operations) {
      const described = paths[path]?.[method.toLowerCase()];
      const [content] = Object.values(described?.responses['200']?.content ?? {});
      expect(content, id).toHaveProperty('example');
    }
  });
});

/** Milliseconds that a call took differ every time. */
const MEASURED =
  /(\\?"(?:retrieve|firstToken|total|latency|median|medianResponse)Ms\\?":) ?[\d.]+/g;

const ofBot = ({ a }: World) => ({ botId: a.bot.id });
const byClient = ({ a }: World) => ({ id: a.client.id });
const handMade = ({ id, path }: Operation): Fixture => {
  if (id === 'clients.export') return { input: byClient };
  if (id === 'attachments.get') return { input: ({ a, ctx }) => sentFile(ctx, a) };
  return path.includes('{botId}') ? { input: ofBot } : {};
};

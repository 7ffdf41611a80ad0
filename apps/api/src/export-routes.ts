import { Readable } from 'node:stream';
import { ClientId } from '@pixel/contract';
import { exportClient, requireProof } from '@pixel/core';
import { readInput, withScope } from '@pixel/router';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { Door } from './door.ts';
import { requestCtx } from './request-ctx.ts';
import { refuseFields } from './rest-door.ts';

const ById = z.strictObject({ id: ClientId });

/** A client as a file of JSON lines, written page by page as it is read. */
export async function exportRoutes(server: FastifyInstance, door: Door): Promise<void> {
  server.get<{ Params: object }>('/api/clients/:id/export', async (request, reply) => {
    const ctx = await requestCtx(door, { request, reply }, 'staff');
    withScope(ctx.actor, 'manage');
    await requireProof(ctx);
    const { id } = readInput(ById, request.params);
    refuseFields(Object(request.query));
    const lines = await exportClient(ctx, id);
    reply.header('content-type', 'application/x-ndjson');
    reply.header('content-disposition', `attachment; filename="${id}.jsonl"`);
    return reply.send(Readable.from(lines));
  });
}

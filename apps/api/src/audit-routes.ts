import { Readable } from 'node:stream';
import { ExportAudit } from '@pixel/contract';
import { exportAudit, requireProof } from '@pixel/core';
import { readInput, withScope } from '@pixel/router';
import type { FastifyInstance } from 'fastify';
import type { Door } from './door.ts';
import { requestCtx } from './request-ctx.ts';

const MEDIA_TYPES = { csv: 'text/csv; charset=utf-8', jsonl: 'application/x-ndjson' } as const;

/** The audit log as a file, written page by page as it is read. */
export async function auditRoutes(server: FastifyInstance, door: Door): Promise<void> {
  server.get('/api/audit/export', async (request, reply) => {
    const ctx = await requestCtx(door, { request, reply }, 'staff');
    withScope(ctx.actor, 'manage');
    await requireProof(ctx);
    const input = readInput(ExportAudit, request.query);
    const lines = await exportAudit(ctx, input);
    reply.header('content-type', MEDIA_TYPES[input.format]);
    reply.header('content-disposition', `attachment; filename="audit.${input.format}"`);
    return reply.send(Readable.from(lines));
  });
}

import multipart, { type MultipartFile } from '@fastify/multipart';
import { LIMITS, Source } from '@pixel/contract';
import { DomainError, uploadSource, uploadSources } from '@pixel/core';
import { readInput, withScope } from '@pixel/router';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { Door } from './door.ts';
import { notMultipart } from './not-multipart.ts';
import { requestCtx } from './request-ctx.ts';
import { BotParams, refuseFields } from './rest-door.ts';

const FILES_PER_REQUEST = 20;
/** How the file is called that the body stands for. */
const ImportQuery = z.strictObject({ name: z.string().max(300).optional() });
const IMPORT_TYPES = ['application/x-ndjson', 'application/jsonl', 'text/csv'];

async function* filesOf(parts: AsyncIterable<MultipartFile>) {
  for await (const { filename: fileName, mimetype: mediaType, file: bytes } of parts)
    yield { fileName, mediaType, bytes };
}

const tooManyFiles = (cause: unknown) =>
  new DomainError('too-large', `At most ${FILES_PER_REQUEST} files at a time.`, {
    ...{ cause, fields: { file: `is there more than ${FILES_PER_REQUEST} times` } },
  });

/** The two routes that take files: streamed to disk, never held in memory. */
export async function uploadRoutes(server: FastifyInstance, door: Door): Promise<void> {
  await server.register(async (scope) => {
    await scope.register(multipart, {
      limits: {
        files: FILES_PER_REQUEST,
        fileSize: LIMITS.uploadBytes + 1,
        fields: 10,
        fieldSize: 1_000,
      },
      throwFileSizeLimit: false,
    });
    scope.post('/api/chatbots/:botId/sources/upload', async (request, reply) => {
      const ctx = await requestCtx(door, { request, reply }, 'staff');
      withScope(ctx.actor, 'manage');
      const { botId } = readInput(BotParams, request.params);
      refuseFields(Object(request.query));
      if (!request.isMultipart()) throw notMultipart('files');
      const sources = await uploadSources(ctx, {
        ...{ botId, type: 'file', files: filesOf(request.files()) },
      }).catch((cause: unknown) => {
        throw cause instanceof scope.multipartErrors.FilesLimitError ? tooManyFiles(cause) : cause;
      });
      if (sources.length === 0) throw notMultipart('files');
      return { items: sources.map((source) => Source.parse(source)) };
    });
  });

  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      IMPORT_TYPES,
      { bodyLimit: LIMITS.importBytes },
      (_request, payload, done) => done(null, payload),
    );
    scope.post<{ Body: AsyncIterable<Uint8Array> }>(
      '/api/chatbots/:botId/sources/import',
      async (request, reply) => {
        const ctx = await requestCtx(door, { request, reply }, 'staff');
        withScope(ctx.actor, 'manage');
        const { botId } = readInput(BotParams, request.params);
        const { name } = readInput(ImportQuery, request.query);
        if (!request.body) throw new DomainError('invalid', 'The body is empty.');
        const mediaType = request.headers['content-type'] ?? '';
        return Source.parse(
          await uploadSource(ctx, {
            botId,
            type: 'import',
            fileName: name || `import.${mediaType.startsWith('text/csv') ? 'csv' : 'jsonl'}`,
            mediaType,
            bytes: request.body,
          }),
        );
      },
    );
  });
}

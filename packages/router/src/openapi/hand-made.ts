import {
  AnswerEvent,
  Ask,
  AttachmentId,
  BotId,
  ClientId,
  ExportAudit,
  LIMITS,
  Picture,
  Source,
  SourceConfig,
} from '@pixel/contract';
import * as z from 'zod';
import type { Operation } from './operation.ts';
import { inputSchema } from './schemas.ts';

const OfBot = z.strictObject({ botId: BotId });
/** One pixel, without a byte that is no character. */
const DOT = 'GIF89a\x01\0\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02L\x01\0;';
const megabytes = (bytes: number) => `${bytes / 1024 / 1024} MB`;

/** The routes that are no plain procedure: bodies that are streamed in, answers that are streamed out. */
export const handMadeOperations: readonly Operation[] = [
  {
    ...{ id: 'sources.add', method: 'POST', path: '/api/chatbots/{botId}/sources' },
    ...{ access: 'staff or key:manage', summary: 'Add a source to a chatbot' },
    description: 'The body is the source itself; its `type` says where its documents come from.',
    input: OfBot,
    body: {
      type: 'application/json',
      schema: inputSchema(SourceConfig),
      example: JSON.stringify({ type: 'qa', question: 'Are you open on Sunday?', answer: 'No.' }),
    },
    output: Source,
  },
  {
    ...{ id: 'sources.upload', method: 'POST', path: '/api/chatbots/{botId}/sources/upload' },
    ...{ access: 'staff or key:manage', summary: 'Upload files as sources' },
    description: `Each file becomes a source; all of them, or none when one is refused. At most 20 files, ${megabytes(LIMITS.uploadBytes)} each.`,
    input: OfBot,
    body: {
      type: 'multipart/form-data',
      schema: {
        type: 'object',
        required: ['file'],
        properties: {
          file: {
            type: 'array',
            items: { type: 'string', contentMediaType: 'application/octet-stream' },
          },
        },
      },
      example: [
        '--example',
        'content-disposition: form-data; name="file"; filename="hours.md"',
        'content-type: text/markdown',
        '',
        '# Hours\n\nWe open at nine.',
        '--example--',
        '',
      ].join('\r\n'),
    },
    output: z.object({ items: z.array(Source) }),
  },
  {
    ...{ id: 'sources.import', method: 'POST', path: '/api/chatbots/{botId}/sources/import' },
    ...{ access: 'staff or key:manage', summary: 'Import documents as JSON lines or CSV' },
    description: `One document a line: \`externalId\`, \`title\`, \`text\`, \`url\`. At most ${megabytes(LIMITS.importBytes)}. CSV (\`text/csv\`) has these names in its first row.`,
    input: OfBot.extend({ name: z.string().max(300).optional() }),
    body: {
      type: 'application/x-ndjson',
      schema: { type: 'string' },
      example: '{"externalId":"1","title":"Hours","text":"We open at nine."}\n',
    },
    output: Source,
  },
  {
    ...{ id: 'bots.addPicture', method: 'POST', path: '/api/chatbots/{botId}/pictures' },
    ...{ access: 'staff or key:manage', summary: 'Upload a picture for the look of a chatbot' },
    description: `One PNG, JPEG, WebP or GIF, known by its bytes: at most ${LIMITS.pictureBytes / 1024} KB and ${LIMITS.pictureSide} × ${LIMITS.pictureSide} pixels. Put the \`address\` into \`theme.launcherImageUrl\` or \`theme.avatarUrl\`: what no theme names goes after an hour.`,
    input: OfBot,
    body: {
      type: 'multipart/form-data',
      schema: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
      },
      example: [
        '--example',
        'content-disposition: form-data; name="file"; filename="dot.gif"',
        'content-type: image/gif',
        '',
        DOT,
        '--example--',
        '',
      ].join('\r\n'),
    },
    output: Picture,
  },
  {
    ...{ id: 'attachments.get', method: 'GET', path: '/api/attachments/{id}' },
    ...{ access: 'staff or key:read', summary: 'Download a file that a visitor sent' },
    description:
      'The bytes of one of the `attachments` of a message, always as a file to keep. Nothing keeps it on the way.',
    input: z.strictObject({ id: AttachmentId }),
    output: z.string(),
    answers: 'application/octet-stream',
  },
  {
    ...{ id: 'answers.stream', method: 'POST', path: '/api/chatbots/{botId}/ask/stream' },
    access: 'staff or key:chat',
    summary: 'Ask a chatbot and read the answer as it is written',
    description:
      'Server-sent events: `delta` with `at` and `text`, `citation`, then `done` with the whole answer or `failed` with `code` and `message`.',
    input: Ask,
    output: AnswerEvent,
    answers: 'text/event-stream',
    sdk: 'subscribe',
  },
  {
    ...{ id: 'clients.export', method: 'GET', path: '/api/clients/{id}/export' },
    ...{ access: 'staff or key:manage', summary: 'Export everything of a client' },
    description:
      'JSON lines, written while they are read: the client, its bots with sources, documents, items and visitors, conversations with messages, feedback and usage. A line is an object with one key, which says what it is. The last one is `end` and counts the others: an export without it was cut off.',
    input: z.strictObject({ id: ClientId }),
    output: z.string(),
    answers: 'application/x-ndjson',
  },
  {
    ...{ id: 'audit.export', method: 'GET', path: '/api/audit/export' },
    ...{ access: 'staff or key:manage', summary: 'Export the audit log', proof: 'always' },
    description: `As CSV, or as JSON lines with \`format=jsonl\`. At most ${LIMITS.auditExportEntries} entries: name a time when there are more. Cells that begin like a formula have an apostrophe in front.`,
    input: ExportAudit,
    output: z.string(),
    answers: 'text/csv',
  },
];

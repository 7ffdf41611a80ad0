import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import {
  type Citation,
  type ConversationEvent,
  ConversationId,
  DEFAULT_THEME,
  Message,
  MessageId,
  PassageId,
  PublicBotId,
  SourceId,
  WIDGET_PROTOCOL,
  type WidgetConfig,
} from '@pixel/contract';
import { listen } from './site.ts';

const dist = join(import.meta.dirname, '../../../apps/widget/dist');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
};
const NOW = '2026-01-02T03:04:05.000Z';

const CONVERSATION = ConversationId.parse(`cnv_${'0'.repeat(26)}`);
const BOT = PublicBotId.parse('bot_pub_0123456789abcdefghjk');

/** How a page of the stage looks. */
export interface Look {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Further attributes of the script tag, such as `data-theme="dark"`. */
  readonly attributes?: string;
}

/** What a call is answered with instead: an error code of the contract with its status, or nothing until `release`. */
type Trouble = { readonly status: number; readonly code: string } | 'silence';

/**
 * The built widget on a page of ours, and a server behind it that says what the test wants and when: every state can be had,
 * and stays as long as it is looked at.
 */
export interface WidgetStage {
  pageUrl(look?: Look): string;
  /** What `widget.bootstrap` answers. Set before the page opens the chat. */
  config: WidgetConfig;
  /** By procedure, such as `widget.say`. */
  readonly troubles: Map<string, Trouble>;
  /** What was called, in order. */
  readonly calls: { readonly path: string; readonly input: unknown }[];
  /** Tells all panels that listen; waits for one to do so. */
  send(...events: readonly ConversationEvent[]): Promise<void>;
  /** As before the first call. */
  reset(): void;
  close(): void;
}

/** Starts a stage on a free port. */
export async function openWidgetStage(): Promise<WidgetStage> {
  const readers = new Set<ServerResponse>();
  const held = new Set<ServerResponse>();
  let waiting = Promise.withResolvers<void>();
  const stage: WidgetStage = {
    pageUrl: () => '',
    config: configOf({}),
    troubles: new Map(),
    calls: [],
    async send(...events) {
      if (readers.size === 0) await waiting.promise;
      for (const reader of readers)
        for (const event of events) reader.write(`data: ${JSON.stringify(event)}\n\n`);
    },
    reset() {
      stage.config = configOf({});
      stage.troubles.clear();
      stage.calls.length = 0;
      for (const response of [...readers, ...held]) response.destroy();
      readers.clear();
      held.clear();
      waiting = Promise.withResolvers();
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };

  const follow = (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('event: connected\ndata: {}\n\n');
    readers.add(response);
    response.on('close', () => readers.delete(response));
    waiting.resolve();
  };
  const call = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname.replace('/trpc/', '');
    const body = (await text(request)) || (url.searchParams.get('input') ?? '{}');
    const input: unknown = JSON.parse(body);
    stage.calls.push({ path, input });
    const trouble = stage.troubles.get(path);
    if (trouble === 'silence') return void held.add(response);
    if (trouble) {
      const data = { httpStatus: trouble.status, pixel: { code: trouble.code } };
      return json(response, { error: { message: trouble.code, data } }, trouble.status);
    }
    if (path === 'widget.events') return follow(response);
    json(response, { result: { data: answerTo(path, { stage, input }) } });
  };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/trpc/')) return call(request, response);
    if (pathname === '/page') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return void response.end(pageOf(searchParams));
    }
    const bytes = await readFile(join(dist, pathname)).catch(() => null);
    if (!bytes) return void response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(pathname)] ?? 'application/octet-stream');
    response.end(bytes);
  });
  const origin = await listen(server);
  stage.pageUrl = ({ lang = 'en', dir = 'ltr', attributes = '' } = {}) =>
    `${origin}/page?${new URLSearchParams({ lang, dir, attributes })}`;
  return stage;
}

function json(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function answerTo(path: string, { stage, input }: { stage: WidgetStage; input: unknown }): object {
  if (path === 'widget.bootstrap') return stage.config;
  const messageId = input && typeof input === 'object' && 'messageId' in input && input.messageId;
  return path === 'widget.say' ? { conversationId: CONVERSATION, messageId } : {};
}

const pageOf = (look: URLSearchParams) => `<!doctype html>
<html lang="${look.get('lang')}" dir="${look.get('dir')}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<title>Shop</title></head>
<body><main><h1>Shop</h1><p><a href="#more">More of the shop</a></p></main>
<script async src="/widget.js" data-bot="${BOT}" ${look.get('attributes')}></script></body></html>`;

/** A bot as the widget may know it. */
export const configOf = (more: Partial<WidgetConfig['bot']>): WidgetConfig => ({
  protocol: WIDGET_PROTOCOL,
  bot: {
    publicId: BOT,
    name: 'Larkfell Cycles',
    language: 'en',
    welcome: 'Hello! What would you like to know?',
    starterQuestions: ['How much is delivery?', 'Can I return a bike?'],
    theme: { ...DEFAULT_THEME, handover: true },
    readable: { on: '#ffffff', light: '#4f46e5', dark: '#8b85ee' },
    voice: false,
    attachments: false,
    ...more,
  },
  visitorToken: 'a'.repeat(64),
  visitorTokenExpiresAt: '2036-01-02T03:04:05.000Z',
  visitor: null,
  consent: null,
  score: null,
  conversationId: null,
  messages: [],
  maxQuestionLength: 4_000,
});

/** The id of the last message that a visitor sent. */
export function lastQuestion({ calls }: Pick<WidgetStage, 'calls'>): MessageId {
  const said = calls.findLast(({ path }) => path === 'widget.say')?.input;
  const id = said && typeof said === 'object' && 'messageId' in said ? said.messageId : undefined;
  return MessageId.parse(id);
}

export const REPLY = MessageId.parse(`msg_${'r'.padEnd(26, '0')}`);
export const PERSONS = MessageId.parse(`msg_${'p'.padEnd(26, '0')}`);

/** A message that is stored, a whole reply of the bot if nothing else is said. */
export const messageOf = (more: Partial<Message>): Message =>
  Message.parse({
    id: REPLY,
    seq: 2,
    role: 'bot',
    text: 'Delivery costs £4.95 [1]. It takes **two days** [2].',
    status: 'complete',
    replyTo: null,
    answered: true,
    mode: 'model',
    citations: [
      citationOf(1, 'Delivery costs £4.95 within the country.'),
      citationOf(2, 'A parcel takes two days.'),
    ],
    degraded: [],
    feedback: null,
    createdAt: NOW,
    ...more,
  });

/** What `widget.say` stored under `id`. */
export const questionOf = (id: MessageId): Message =>
  messageOf({
    ...{ id, seq: 1, role: 'visitor', text: 'How much is delivery?', citations: [] },
    ...{ mode: null, answered: null },
  });

const citationOf = (number: number, quote: string): Citation => ({
  number,
  passageId: PassageId.parse(`psg_${String(number).padStart(26, '0')}`),
  sourceId: SourceId.parse(`src_${'0'.repeat(26)}`),
  title: 'Delivery and returns',
  url: 'https://shop.example/delivery',
  quote,
  start: 0,
  end: quote.length,
});

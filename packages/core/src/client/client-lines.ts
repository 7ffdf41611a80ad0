import {
  Bot,
  type Client,
  type ClientId,
  type ConversationId,
  type DocumentId,
  type EmbeddingId,
  type FindingId,
  type GapId,
  Source,
  type SourceId,
  type UsageId,
} from '@pixel/contract';
import type { Reach } from '../actor.ts';
import type { Stores } from '../context.ts';

/** One line of an export: what it is, and the thing itself. */
export interface Line {
  readonly kind: string;
  readonly value: object;
}
type Lines = AsyncGenerator<readonly Line[], void>;
type Reading = { readonly stores: Stores; readonly reach: Reach };

const PAGE = 100;
/** Texts have up to two million characters each. */
const DOCUMENTS = 4;

/** The client, what its bots are and know, what was said to them and what that cost; a page of rows at a time. */
export async function* clientLines(ctx: Reading, client: Client): Lines {
  const { stores, reach } = ctx;
  const list = { clientId: client.id, limit: PAGE };
  yield [{ kind: 'client', value: client }];
  for await (const bots of byCursor((at) => stores.bots.listBots(reach, { ...list, ...at })))
    for (const bot of bots) yield* botLines(ctx, bot);
  yield* conversationLines(ctx, client);
  const feedback = byCursor((at) => stores.conversations.listFeedback(reach, { ...list, ...at }));
  yield* named('feedback', feedback);
  yield* named(
    'usage',
    byId((after: UsageId | null) => stores.clients.listUsage(client.id, after, PAGE)),
  );
}

async function* botLines({ stores, reach }: Reading, bot: Bot): Lines {
  yield [{ kind: 'bot', value: Bot.parse(bot) }];
  const list = { botId: bot.id, limit: PAGE };
  const owner = { botId: bot.id, clientId: bot.clientId };
  for await (const page of byCursor((at) => stores.sources.listSources(reach, { ...list, ...at })))
    for (const source of page) {
      yield [{ kind: 'source', value: Source.parse(source) }];
      yield* runLines(stores, { id: source.id, clientId: bot.clientId });
    }
  yield* curatedLines({ stores, reach }, owner);
  yield* named(
    'document',
    byId((after: DocumentId | null) => stores.knowledge.listDocuments(bot, after, DOCUMENTS)),
  );
  yield* named(
    'item',
    byId((after: EmbeddingId | null) => stores.embeddings.listEmbeddings(owner, after, PAGE)),
  );
  yield* named(
    'finding',
    byId((after: FindingId | null) => stores.findings.listAllFindings(bot, after, PAGE)),
  );
  yield* testLines({ stores, reach }, owner);
  yield* named(
    'gap',
    byId((after: GapId | null) => stores.gaps.listAllGaps(bot, after, PAGE)),
  );
  yield* named(
    'visitor',
    byCursor((at) => stores.visitors.listVisitors(reach, { ...list, ...at })),
  );
}

/** What the runs of a source that are kept found, newest first. */
async function* runLines(
  { sources }: Stores,
  source: { readonly id: SourceId; readonly clientId: ClientId },
): Lines {
  const runs = await sources.listRuns(source);
  yield runs.map((run) => ({ kind: 'sourceRun', value: { sourceId: source.id, ...run } }));
}

/** Curated answers with their hits, and how alike questions must be where the bot says so. */
async function* curatedLines(
  { stores, reach }: Reading,
  { botId, clientId }: { readonly botId: Bot['id']; readonly clientId: ClientId },
): Lines {
  const bot = await stores.bots.findBot([clientId], botId);
  const threshold = bot?.curated.threshold ?? null;
  if (threshold !== null) yield [{ kind: 'curatedThreshold', value: { botId, threshold } }];
  yield* named(
    'curated',
    byCursor((at) => stores.curated.listCurated(reach, { botId, limit: PAGE, ...at })),
  );
}

/** Test sets, each with its cases and its runs with their results, and what the bot has to pass. */
async function* testLines(
  { stores: { evaluation }, reach }: Reading,
  { botId, clientId }: { readonly botId: Bot['id']; readonly clientId: ClientId },
): Lines {
  const owner = { id: botId, clientId };
  const gate = await evaluation.findPublishGate(owner);
  if (gate) yield [{ kind: 'publishGate', value: { botId, ...gate } }];
  const known = await evaluation.findReadiness(owner);
  if (known) yield [{ kind: 'readiness', value: { botId, ...known.readiness } }];
  const sets = byCursor((at) => evaluation.listTestSets(reach, { botId, limit: PAGE, ...at }));
  for await (const page of sets)
    for (const set of page) {
      yield [{ kind: 'testSet', value: set }];
      const list = { testSetId: set.id, limit: PAGE };
      yield* named(
        'testCase',
        byCursor((at) => evaluation.listTestCases(reach, { ...list, ...at })),
      );
      for await (const runs of byCursor((at) => evaluation.listTestRuns(reach, { ...list, ...at })))
        for (const run of runs) {
          yield [{ kind: 'testRun', value: run }];
          const results = byCursor((at) =>
            evaluation.listTestResults(reach, { testRunId: run.id, limit: PAGE, ...at }),
          );
          for await (const some of results)
            yield some.map((one) => ({ kind: 'testResult', value: { testRunId: run.id, ...one } }));
        }
    }
}

async function* conversationLines({ stores }: Reading, { id }: Client): Lines {
  const pages = byId((after: ConversationId | null) =>
    stores.conversations.listAllConversations(id, after, PAGE),
  );
  for await (const page of pages)
    for (const { botFromSeq: _, ...conversation } of page) {
      yield [{ kind: 'conversation', value: conversation }];
      yield* messageLines(stores, conversation);
    }
}

async function* messageLines(
  stores: Stores,
  conversation: { readonly id: ConversationId; readonly clientId: ClientId },
): Lines {
  const { id: conversationId } = conversation;
  for (let after = 0; ; ) {
    const page = await stores.conversations.listMessages(conversation, after, PAGE);
    yield page.map((message) => ({ kind: 'message', value: { conversationId, ...message } }));
    const last = page.at(-1);
    if (!last) return;
    after = last.seq;
  }
}

/** The pages of what is read by id, until there is nothing left. */
async function* byId<Id, Item extends { readonly id: Id }>(
  read: (after: Id | null) => Promise<readonly Item[]>,
): AsyncGenerator<readonly Item[], void> {
  for (let after: Id | null = null; ; ) {
    const page: readonly Item[] = await read(after);
    const last = page.at(-1);
    if (!last) return;
    yield page;
    after = last.id;
  }
}

/** The pages of what is read by cursor. */
async function* byCursor<Item>(
  read: (at: { readonly cursor?: string }) => Promise<{
    readonly items: readonly Item[];
    readonly nextCursor: string | null;
  }>,
): AsyncGenerator<readonly Item[], void> {
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page: Awaited<ReturnType<typeof read>> = await read(
      cursor === undefined ? {} : { cursor },
    );
    yield page.items;
    cursor = page.nextCursor;
  }
}

async function* named(kind: string, pages: AsyncIterable<readonly object[]>): Lines {
  for await (const page of pages) yield page.map((value) => ({ kind, value }));
}

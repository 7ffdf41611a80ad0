import {
  BotComplexity,
  BotStatus,
  BotType,
  Channel,
  type ClientId,
  ClientStatus,
  ConversationStatus,
  GapStatus,
  Handling,
  ListAudit,
  ListBots,
  ListClients,
  ListConversations,
  ListCurated,
  ListFeedback,
  ListGaps,
  ListPassages,
  ListSources,
  ListVisitors,
  PassageState,
  Publication,
  Rating,
  type SourceId,
  type VisitorId,
} from '@pixel/contract';
import * as fc from 'fast-check';
import type { BotRecord } from '../../bot/port.ts';
import type { Ctx } from '../../context.ts';

/** A client with something of every kind. */
export interface Owned {
  readonly clientId: ClientId;
  readonly bot: BotRecord;
  readonly sourceId: SourceId;
  readonly visitorId: VisitorId;
}

/** Two clients, and cursors of pages of the other one. */
export interface Known {
  readonly mine: Owned;
  readonly other: Owned;
  readonly cursors: readonly string[];
}

/** One question to a store. */
export interface Asked {
  readonly call: (stores: Ctx['stores'], reach: ClientId[], input: object) => Promise<unknown>;
  readonly input: object;
}

interface List extends Pick<Asked, 'call'> {
  readonly filters: fc.Arbitrary<object>;
  /** What the other client asks to see its own. */
  readonly plain: object;
}

const TEXTS = [
  ...[
    'canary',
    'canary-of-b',
    'plain',
    '%',
    '_',
    '',
    '\\',
    "' OR 1=1 --",
    "'; SELECT pg_sleep(5); --",
  ],
  ...['"clientId" = \'x\'', '$1', '/* every client: x */', '\u{1f375}', "') UNION SELECT 1 --"],
];
const FROM = new Date('2026-01-01T00:00:00.000Z');
const TIMES = ['2000-01-01T00:00:00.000Z', '2026-11-23T09:00:00.000Z', '2999-01-01T00:00:00.000Z'];

/** Every list, search and count of the stores, with all of its filters at random: of one's own and of the other's. */
export function listsOf({ mine, other, cursors }: Known): readonly List[] {
  const bots = fc.constantFrom(mine.bot.id, other.bot.id);
  const clients = fc.constantFrom(mine.clientId, other.clientId);
  const texts = fc.constantFrom(...TEXTS);
  const lines = fc.constantFrom(...TEXTS.filter((text) => text !== ''));
  const times = fc.constantFrom(...TIMES);
  const anyOf = (type: { readonly options: readonly string[] }) => fc.constantFrom(...type.options);
  const page = { cursor: fc.constantFrom(...cursors, ...TEXTS) };
  const sort = fc.constantFrom('newest', 'name', 'updated');
  const some = (
    filters: Readonly<Record<string, fc.Arbitrary<unknown>>>,
    always: Readonly<Record<string, fc.Arbitrary<unknown>>> = {},
  ) =>
    fc
      .tuple(
        fc.record({ limit: fc.constantFrom(1, 2, 50), ...always }),
        fc.record({ ...page, ...filters }, { requiredKeys: [] }),
      )
      .map(([needed, given]) => ({ ...given, ...needed }));
  const limit = 50;
  const botId = other.bot.id;
  return [
    {
      call: (stores, reach, input) => stores.clients.listClients(reach, ListClients.parse(input)),
      filters: some({ search: texts, sort, status: anyOf(ClientStatus), industry: lines }),
      plain: { limit },
    },
    {
      call: (stores, reach, input) => stores.bots.listBots(reach, ListBots.parse(input)),
      filters: some({
        ...{ search: texts, sort, clientId: clients, type: anyOf(BotType) },
        ...{ status: anyOf(BotStatus), complexity: anyOf(BotComplexity) },
        publication: anyOf(Publication),
      }),
      plain: { limit },
    },
    {
      call: (stores, reach, input) => stores.sources.listSources(reach, ListSources.parse(input)),
      filters: some({}, { botId: bots }),
      plain: { limit, botId },
    },
    {
      call: (stores, reach, input) =>
        stores.knowledge.listPassages(reach, ListPassages.parse(input)),
      filters: some(
        { search: texts, state: anyOf(PassageState) },
        { sourceId: fc.constantFrom(mine.sourceId, other.sourceId) },
      ),
      plain: { limit, sourceId: other.sourceId },
    },
    {
      call: (stores, reach, input) => stores.curated.listCurated(reach, ListCurated.parse(input)),
      filters: some({ search: lines, enabled: fc.boolean() }, { botId: bots }),
      plain: { limit, botId },
    },
    {
      call: (stores, reach, input) =>
        stores.conversations.listConversations(reach, ListConversations.parse(input)),
      filters: some({
        ...{ search: lines, clientId: clients },
        ...{ botId: bots, visitorId: fc.constantFrom(mine.visitorId, other.visitorId) },
        ...{ status: anyOf(ConversationStatus), channel: anyOf(Channel) },
        ...{ handling: anyOf(Handling), unanswered: fc.boolean(), hasFeedback: fc.boolean() },
        ...{ from: times, to: times },
      }),
      plain: { limit },
    },
    {
      call: (stores, reach, input) =>
        stores.conversations.listFeedback(reach, ListFeedback.parse(input)),
      filters: some({ clientId: clients, botId: bots, rating: anyOf(Rating) }),
      plain: { limit },
    },
    {
      call: (stores, reach, input) =>
        stores.visitors.listVisitors(reach, ListVisitors.parse(input)),
      filters: some({}, { botId: bots }),
      plain: { limit, botId },
    },
    {
      call: (stores, reach, input) => stores.gaps.listGaps(reach, ListGaps.parse(input)),
      filters: some(
        { search: lines, status: anyOf(GapStatus), sort: fc.constantFrom('newest', 'frequent') },
        { botId: bots },
      ),
      plain: { limit, botId },
    },
    {
      call: (stores, reach, input) => stores.audit.listAuditEntries(reach, ListAudit.parse(input)),
      filters: some({
        ...{ actor: texts, search: texts, target: bots, clientId: clients, from: times, to: times },
      }),
      plain: { limit },
    },
    ...countsOf({ bots, clients }),
  ];
}

type Ids = Readonly<Record<'bots' | 'clients', fc.Arbitrary<string>>>;

function countsOf({ bots, clients }: Ids): List[] {
  const period = { from: FROM, to: new Date(TIMES[2] ?? 0) };
  return [
    {
      call: (stores, reach) => stores.bots.countBots(reach),
      filters: fc.constant({}),
      plain: {},
    },
    {
      call: (stores, reach) => stores.clients.summarizeClients(reach, FROM),
      filters: fc.constant({}),
      plain: {},
    },
    {
      call: (stores, reach, input) => stores.bots.measureBots(reach, { ...input, period }),
      filters: fc.record({ id: bots }, { requiredKeys: [] }),
      plain: {},
    },
    {
      call: (stores, reach, input) =>
        stores.conversations.countConversations(reach, { ...input, from: FROM }),
      filters: fc.record({ clientId: clients, botId: bots }, { requiredKeys: [] }),
      plain: {},
    },
  ];
}

import type { BotId } from '@pixel/contract';
import type { Reach } from '../actor.ts';
import type { BotKey } from '../bot/port.ts';
import type { CuratedKey, CuratedRecord, CuratedStore } from '../curated/port.ts';
import { notFound, staleVersion } from '../error.ts';
import { reaches } from '../reach.ts';
import { pageOfRows } from './fake-page.ts';
import { deleteCuratedRow } from './fake-purge.ts';
import { liveBot } from './reachable.ts';
import type { CuratedRow, Tables } from './tables.ts';

export function createFakeCuratedStore(tables: Tables, now: () => Date): CuratedStore {
  const table = tables.curated;
  const toRecord = (row: CuratedRow): CuratedRecord => {
    const hit = tables.curatedHits.get(row.id);
    return { ...row, hits: hit?.count ?? 0, lastHitAt: hit?.lastAt ?? null };
  };
  const all = () => [...table.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const liveIn = (reach: Reach, row: CuratedRow) =>
    reaches(reach, row.clientId) && liveBot(tables, row.botId) !== null;
  const ofBot = ({ id, clientId }: BotKey) =>
    all().filter((row) => row.botId === id && liveIn([clientId], row));
  const own = ({ id, clientId }: CuratedKey) => {
    const row = table.get(id);
    return row && liveIn([clientId], row) ? row : null;
  };
  return {
    async saveCurated(answers) {
      const at = now().toISOString();
      for (const { clientId, botId } of answers)
        if (liveBot(tables, botId)?.clientId !== clientId) throw notFound('bot');
      for (const answer of answers)
        table.set(answer.id, { ...answer, version: 1, createdAt: at, updatedAt: at });
    },
    async findCurated(reach, id) {
      const row = table.get(id);
      return row && liveIn(reach, row) ? toRecord(row) : null;
    },
    async listCurated(reach, input) {
      const rows = all().filter(
        (row) =>
          row.botId === input.botId &&
          liveIn(reach, row) &&
          (input.enabled === undefined || row.enabled === input.enabled) &&
          (input.search === undefined || mentions(row, input.search)),
      );
      return pageOfRows(rows, input, {
        keyOf: (row) => row.id,
        order: 'descending',
        toItem: (row) => {
          const { clientId: _, ...item } = toRecord(row);
          return item;
        },
      });
    },
    async updateCurated(key, { patch, version = own(key)?.version, at }) {
      const row = own(key);
      if (!row) return null;
      if (version !== row.version) throw staleVersion('curated answer');
      const next = { ...row, ...patch, version: version + 1, updatedAt: at.toISOString() };
      table.set(key.id, next);
      return toRecord(next);
    },
    async replaceAnswers(bot, answers, at) {
      for (const row of ofBot(bot)) {
        const answer = answers.find(({ id }) => id === row.id)?.answer;
        if (answer !== undefined)
          table.set(row.id, {
            ...{ ...row, answer, version: row.version + 1, updatedAt: at.toISOString() },
          });
      }
    },
    async deleteCurated(key) {
      return own(key) !== null && deleteCuratedRow(tables, key.id);
    },
    async countCurated(bot) {
      return ofBot(bot).length;
    },
    async findByQuestions(bot, questions) {
      return ofBot(bot).filter(({ question }) => questions.includes(question));
    },
    async listQuestions(bot, after, limit) {
      return ofBot(bot)
        .filter((row) => row.enabled && (after === null || row.id > after))
        .slice(0, limit);
    },
    async listOfSource({ id, clientId }, after, limit) {
      return all()
        .filter((row) => row.sourceId === id && row.clientId === clientId && row.enabled)
        .filter((row) => after === null || row.id > after)
        .slice(0, limit);
    },
    async findAsked(bot, id) {
      return findAsked(tables, { bot, id });
    },
  };
}

function mentions({ question, phrasings, answer }: CuratedRow, search: string): boolean {
  const text = [question, ...phrasings, answer].join('\n').toLowerCase();
  return text.includes(search.toLowerCase());
}

function findAsked(
  tables: Tables,
  { bot, id }: { readonly bot: BotKey; readonly id: Parameters<CuratedStore['findAsked']>[1] },
): Awaited<ReturnType<CuratedStore['findAsked']>> {
  const isOf = (botId: BotId | undefined) =>
    botId === bot.id && liveBot(tables, bot.id)?.clientId === bot.clientId;
  const message = tables.messages.get(id);
  if (!message || !isOf(tables.conversations.get(message.conversationId)?.botId)) return null;
  const all = [...tables.messages.values()];
  const question =
    message.role === 'visitor' ? message : all.find((row) => row.id === message.replyTo);
  if (!question) return null;
  const reply = all.find((row) => row.replyTo === question.id && row.supersededBy === undefined);
  const isOpen =
    reply?.answered === false ||
    (reply !== undefined && tables.feedback.get(reply.id)?.rating === 'down');
  return { text: question.text, isOpen };
}

import { type Ctx, reaches, type Sessions, type Stores } from '@pixel/core';
import { rememberFrequencies } from './knowledge/recent-frequencies.ts';
import { type Changed, noticing } from './noticing-stores.ts';
import { createRecent, followedBy, type Recent } from './recent.ts';

/**
 * Longest a look-up is remembered. What this process writes shows at once; what another one revokes, suspends or changes
 * after this time, half of the second that the security checklist allows.
 */
const MAX_AGE_MS = 500;

/**
 * The stores with a memory in front of what every call begins with: whose session, key or token it is, and the bot.
 * `forgettingAfter` wraps a transaction, whose own stores write past this memory.
 */
export function rememberRecent(stores: Stores): {
  readonly stores: Stores;
  readonly sessions: (sessions: Sessions) => Sessions;
  readonly forgettingAfter: (transaction: Ctx['transaction']) => Ctx['transaction'];
} {
  const clock = () => performance.now();
  const memory = () => createRecent({ maxAgeMs: MAX_AGE_MS, clock });
  const recent = { people: memory(), keys: memory(), visitors: memory(), bots: memory() };
  const forget = (changed: Iterable<Changed>) => {
    for (const part of changed) recent[part].forget();
  };
  const noticed = noticing(stores, forget);
  const { apiKeys, bots, knowledge, users, visitors } = noticed;
  return {
    stores: {
      ...noticed,
      users: {
        ...users,
        recallAccount: (id) => recent.people.recall(`user ${id}`, () => users.findAccount(id)),
      },
      apiKeys: {
        ...apiKeys,
        async findUsableApiKey(hash, now) {
          const key = await recent.keys.recall(hash, () => apiKeys.findUsableApiKey(hash, now));
          return key?.expiresAt && Date.parse(key.expiresAt) <= now.getTime() ? null : key;
        },
      },
      visitors: {
        ...visitors,
        async findVisitor(hash, now) {
          const visitor = await recent.visitors.recall(hash, () => visitors.findVisitor(hash, now));
          return visitor && visitor.expiresAt <= now ? null : visitor;
        },
        async findVisitorByKeyId(id, now) {
          const visitor = await recent.visitors.recall(id, () =>
            visitors.findVisitorByKeyId(id, now),
          );
          return visitor && visitor.expiresAt <= now ? null : visitor;
        },
      },
      bots: {
        ...bots,
        async recallBot(reach, id) {
          const bot = await recent.bots.recall(id, () => bots.recallBot('all', id));
          return bot && reaches(reach, bot.clientId) ? bot : null;
        },
        recallBotByPublicId: (publicId) =>
          recent.bots.recall(publicId, () => bots.recallBotByPublicId(publicId)),
      },
      knowledge: {
        ...knowledge,
        documentFrequencies: rememberFrequencies(knowledge.documentFrequencies, clock),
      },
    },
    sessions: (sessions) => rememberSessions(sessions, recent.people),
    forgettingAfter: (transaction) => async (work) => {
      const changed = new Set<Changed>();
      const collect = (parts: readonly Changed[]) => {
        for (const part of parts) changed.add(part);
      };
      try {
        return await transaction((tx) => work({ ...tx, stores: noticing(tx.stores, collect) }));
      } finally {
        forget(changed);
      }
    },
  };
}

function rememberSessions(sessions: Sessions, recent: Recent): Sessions {
  // Whoever ends a session reads that it is over.
  const ending = followedBy(recent.forget);
  return {
    ...sessions,
    async recall(token) {
      const session = await recent.recall(`session ${token}`, () => sessions.validate(token));
      return session && session.expiresAt.getTime() <= Date.now() ? null : session;
    },
    revoke: ending(sessions.revoke),
    revokeAll: ending(sessions.revokeAll),
    revokeById: ending(sessions.revokeById),
    revokeOthers: ending(sessions.revokeOthers),
  };
}

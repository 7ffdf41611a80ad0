import { type Ctx, reaches, type Stores } from '@pixel/core';
import { rememberFrequencies } from './knowledge/recent-frequencies.ts';
import { createRecent } from './recent.ts';

/**
 * Longest a look-up is remembered. What this process writes shows at once; what another one revokes, suspends or changes
 * after this time, half of the second that the security checklist allows.
 */
const MAX_AGE_MS = 500;

/**
 * The stores with a memory in front of what every call of an answer begins with: whose key or token it is, and the bot.
 * `forgettingAfter` wraps a transaction, whose own stores write past this memory.
 */
export function rememberRecent(stores: Stores): {
  readonly stores: Stores;
  readonly forgettingAfter: (transaction: Ctx['transaction']) => Ctx['transaction'];
} {
  const clock = () => performance.now();
  const recent = createRecent({ maxAgeMs: MAX_AGE_MS, clock });
  const { recall } = recent;
  /** The same function, after which nothing is remembered: its caller reads what it wrote. */
  const writing =
    <A extends unknown[], R>(write: (...of: A) => Promise<R>) =>
    async (...of: A): Promise<R> => {
      try {
        return await write(...of);
      } finally {
        recent.forget();
      }
    };
  const { apiKeys, bots, clients, knowledge, users, visitors } = stores;
  return {
    stores: {
      ...stores,
      apiKeys: {
        ...apiKeys,
        async findUsableApiKey(hash, now) {
          const key = await recall(`key ${hash}`, () => apiKeys.findUsableApiKey(hash, now));
          return key?.expiresAt && Date.parse(key.expiresAt) <= now.getTime() ? null : key;
        },
        revokeApiKey: writing(apiKeys.revokeApiKey),
      },
      // A new visitor changes nothing that is remembered: nobody held its token before.
      visitors: {
        ...visitors,
        async findVisitor(hash, now) {
          const visitor = await recall(`visitor ${hash}`, () => visitors.findVisitor(hash, now));
          return visitor && visitor.expiresAt <= now ? null : visitor;
        },
        eraseVisitor: writing(visitors.eraseVisitor),
      },
      bots: {
        ...bots,
        async recallBot(reach, id) {
          const bot = await recall(`bot ${id}`, () => bots.recallBot('all', id));
          return bot && reaches(reach, bot.clientId) ? bot : null;
        },
        recallBotByPublicId: (publicId) =>
          recall(`bot ${publicId}`, () => bots.recallBotByPublicId(publicId)),
        updateBot: writing(bots.updateBot),
        moveBot: writing(bots.moveBot),
        setBotEmbedder: writing(bots.setBotEmbedder),
        deleteBot: writing(bots.deleteBot),
      },
      clients: {
        ...clients,
        updateClient: writing(clients.updateClient),
        deleteClient: writing(clients.deleteClient),
        restoreClient: writing(clients.restoreClient),
        purgeClients: writing(clients.purgeClients),
      },
      knowledge: {
        ...knowledge,
        documentFrequencies: rememberFrequencies(knowledge.documentFrequencies, clock),
      },
      users: {
        ...users,
        setPassword: writing(users.setPassword),
        changePassword: writing(users.changePassword),
        setAccess: writing(users.setAccess),
      },
    },
    forgettingAfter: (transaction) => (work) => writing(() => transaction(work))(),
  };
}

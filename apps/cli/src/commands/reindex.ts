import { BotId } from '@pixel/contract';
import { repairEmbeddings, repairIndex } from '@pixel/core';
import { type Command, UsageError } from '../command.ts';
import { withHouse } from '../open-house.ts';

const PAGE = 100;

export const reindex: Command = {
  name: 'reindex',
  usage: '[bot id]',
  about:
    'Make the vectors of one bot or of all anew from the database (with the server stopped, or on PostgreSQL)',
  flags: {},
  async run(run) {
    const [word] = run.words;
    const wanted = word === undefined ? undefined : BotId.safeParse(word);
    if (wanted && !wanted.success) throw new UsageError(`"${word}" is not a bot id.`);
    const done = await withHouse(run, async ({ asSystem }) => {
      const ctx = asSystem('reindex');
      const { stores, index, embeddingIndex } = ctx;
      const { signal } = new AbortController();
      const bots: { readonly botId: BotId; readonly passages: number }[] = [];
      for (let after: BotId | null = null; ; ) {
        const ids: readonly BotId[] = wanted
          ? [wanted.data]
          : await stores.bots.listAllBotIds(after, PAGE);
        for (const botId of ids) {
          if (!(await stores.bots.findBot('all', botId))) {
            if (wanted) throw new UsageError(`There is no bot "${botId}".`);
            continue;
          }
          await index.drop(botId);
          await stores.knowledge.forgetEmbeddings(botId);
          await embeddingIndex.drop(botId);
          await stores.embeddings.forgetIndexed(botId);
          await repairIndex(ctx, { botId, signal });
          await repairEmbeddings(ctx, { botId, signal });
          const { embedded } = await stores.knowledge.countPassages(botId);
          run.out.line(`${botId}: ${embedded} passages`);
          bots.push({ botId, passages: embedded });
        }
        after = ids.at(-1) ?? null;
        if (wanted || ids.length < PAGE) return bots;
      }
    });
    run.out.result(done);
  },
};

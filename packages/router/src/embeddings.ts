import {
  BotId,
  DeletedEmbeddings,
  DeleteEmbeddings,
  EmbeddingHealth,
  EmbeddingStats,
  FoundEmbeddings,
  SearchEmbeddings,
  StoredEmbeddings,
  StoreEmbeddings,
} from '@pixel/contract';
import {
  deleteEmbeddings,
  embeddingHealth,
  embeddingStats,
  searchEmbeddings,
  storeEmbeddings,
} from '@pixel/core';
import * as z from 'zod';
import { router, staffOrKey } from './trpc.ts';

export const embeddings = router({
  store: staffOrKey('manage')
    .meta({ rest: 'POST /api/embeddings/store' })
    .input(StoreEmbeddings)
    .output(StoredEmbeddings)
    .mutation(({ ctx, input, signal }) => storeEmbeddings(ctx, input, signal)),

  search: staffOrKey('read')
    .meta({ rest: 'POST /api/embeddings/search' })
    .input(SearchEmbeddings)
    .output(FoundEmbeddings)
    .mutation(({ ctx, input, signal }) => searchEmbeddings(ctx, input, signal)),

  delete: staffOrKey('manage')
    .meta({ rest: 'POST /api/embeddings/delete' })
    .input(DeleteEmbeddings)
    .output(DeletedEmbeddings)
    .mutation(({ ctx, input }) => deleteEmbeddings(ctx, input)),

  stats: staffOrKey('read')
    .meta({ rest: 'GET /api/embeddings/stats/{botId}' })
    .input(z.strictObject({ botId: BotId }))
    .output(EmbeddingStats)
    .query(({ ctx, input }) => embeddingStats(ctx, input)),

  health: staffOrKey('read')
    .meta({ rest: 'GET /api/embeddings/health' })
    .output(EmbeddingHealth)
    .query(({ ctx }) => embeddingHealth(ctx)),
});

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
    .meta({ rest: 'POST /api/embeddings/store', summary: 'Store texts beside the pages' })
    .input(StoreEmbeddings)
    .output(StoredEmbeddings)
    .mutation(({ ctx, input, signal }) => storeEmbeddings(ctx, input, signal)),

  search: staffOrKey('read')
    .meta({ rest: 'POST /api/embeddings/search', summary: 'Search the stored texts' })
    .input(SearchEmbeddings)
    .output(FoundEmbeddings)
    .mutation(({ ctx, input, signal }) => searchEmbeddings(ctx, input, signal)),

  delete: staffOrKey('manage')
    .meta({ rest: 'POST /api/embeddings/delete', summary: 'Delete stored texts' })
    .input(DeleteEmbeddings)
    .output(DeletedEmbeddings)
    .mutation(({ ctx, input }) => deleteEmbeddings(ctx, input)),

  stats: staffOrKey('read')
    .meta({ rest: 'GET /api/embeddings/stats/{botId}', summary: 'Count the stored texts' })
    .input(z.strictObject({ botId: BotId }))
    .output(EmbeddingStats)
    .query(({ ctx, input }) => embeddingStats(ctx, input)),

  health: staffOrKey('read')
    .meta({ rest: 'GET /api/embeddings/health', summary: 'Tell whether texts can be searched' })
    .output(EmbeddingHealth)
    .query(({ ctx }) => embeddingHealth(ctx)),
});

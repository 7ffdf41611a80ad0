import * as z from 'zod';
import { router, staff } from './trpc.ts';

const Status = z.object({
  version: z.string(),
  database: z.enum(['pglite', 'postgres']),
  vectors: z.object({ ok: z.boolean(), latencyMs: z.number(), error: z.string().optional() }),
  model: z.string().nullable(),
  embedder: z.string(),
  uptimeSeconds: z.number(),
});

export const system = router({
  status: staff
    .meta({ summary: 'Tell how the installation is doing' })
    .output(Status)
    .query(({ ctx }) => ctx.status()),
});

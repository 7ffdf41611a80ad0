import { openPostgres } from '../postgres/postgres.ts';
import { withBench } from '../with-bench.ts';
import { measureCrud } from './api/crud.ts';
import { measureLists } from './api/lists.ts';
import { measureSignIn } from './api/sign-in.ts';
import type { Benchmark } from './benchmark.ts';

export const api: Benchmark = {
  name: 'api',
  about: 'Rows over REST beside a bare Fastify handler, long lists, and signing in, on PostgreSQL',
  async run(bench) {
    const postgres = await openPostgres(bench);
    if (!postgres) return bench.note('No PostgreSQL: the API was not measured.');
    await withBench(bench, (own) => measureCrud(own, postgres));
    await withBench(bench, (own) => measureLists(own, postgres));
    await withBench(bench, (own) => measureSignIn(own, postgres));
  },
};

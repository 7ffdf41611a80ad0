import type { Bench } from '../bench.ts';
import { openPostgres } from '../postgres/postgres.ts';
import { openFilledStore } from '../store/filled-store.ts';
import { withBench } from '../with-bench.ts';
import { measureAnswers } from './answer/answers.ts';
import { measureEmbedded } from './answer/embedded.ts';
import { measureExtractive } from './answer/extractive.ts';
import { measureOpenConversations } from './answer/open-conversations.ts';
import { openStage } from './answer/stage.ts';
import { measureStreaming } from './answer/streaming.ts';
import type { Benchmark } from './benchmark.ts';

const ANSWER_PASSAGES = 10_000;

export const answer: Benchmark = {
  name: 'answer',
  about: 'Answers through the whole path, beside a raw pipe and a plain Node server',
  async run(bench: Bench) {
    const postgres = await openPostgres(bench);
    if (!postgres) return bench.note('No PostgreSQL: answers were not measured.');
    const store = await openFilledStore(bench, postgres, ANSWER_PASSAGES);
    const stage = await openStage(bench, store);
    await withBench(bench, (own) => measureStreaming(own, stage));
    await withBench(bench, (own) => measureAnswers(own, stage));
    await withBench(bench, (own) => measureOpenConversations(own, stage));
    await withBench(bench, (own) => measureExtractive(own, stage));
    if (bench.quick) return bench.note('PGlite is measured by the full run.');
    await withBench(bench, (own) => measureEmbedded(own, stage));
  },
};

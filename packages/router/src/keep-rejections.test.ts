import { testCtx } from '@pixel/core/testing';
import { expect, it, onTestFinished } from 'vitest';
import { requestOf, seedWorld } from './testing/index.ts';
import { createCallerFactory, open, router } from './trpc.ts';

const streams = router({
  broken: open.subscription(async function* () {
    yield 1;
    throw new Error('gone');
  }),
});

it('an error between two values of a stream does not end the process, and reaches who asks for the next', async () => {
  const world = await seedWorld(testCtx());
  const unheard: unknown[] = [];
  const hear = (cause: unknown) => unheard.push(cause);
  process.on('unhandledRejection', hear);
  onTestFinished(() => void process.off('unhandledRejection', hear));
  const ctx = await requestOf(world.ctx, world.callers.anonymous);
  const stream = (await createCallerFactory(streams)(ctx).broken())[Symbol.asyncIterator]();
  expect(await stream.next()).toEqual({ done: false, value: 1 });
  const next = stream.next();
  // Node tells of a rejection that nobody waits for when its turn is over.
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(unheard).toEqual([]);
  await expect(next).rejects.toThrow('gone');
});

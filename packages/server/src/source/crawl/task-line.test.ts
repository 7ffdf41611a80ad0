import { describe, expect, it } from 'vitest';
import { createTaskLine } from './task-line.ts';

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe('createTaskLine', () => {
  it('hands results over in the order of their start', async () => {
    const line = createTaskLine<number>(2);
    const [first, second, third] = [deferred<number>(), deferred<number>(), deferred<number>()];
    line.start(() => first.promise);
    line.start(() => second.promise);
    expect(line.hasPlace()).toBe(false);
    second.resolve(2);
    expect(await line.next()).toEqual([]);
    expect(line.hasPlace()).toBe(true);
    line.start(() => third.promise);
    first.resolve(1);
    expect(await line.next()).toEqual([1, 2]);
    third.resolve(3);
    expect(await line.next()).toEqual([3]);
    expect(line.size()).toBe(0);
  });

  it('throws what a task threw when its turn comes', async () => {
    const line = createTaskLine<number>(2);
    line.start(async () => 1);
    line.start(() => Promise.reject(new Error('broken')));
    await line.settle();
    line.start(async () => 3);
    await expect(line.next()).rejects.toThrow('broken');
  });
});

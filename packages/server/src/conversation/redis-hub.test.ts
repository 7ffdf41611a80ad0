import { randomBytes } from 'node:crypto';
import type { ConversationEvent } from '@pixel/contract';
import { newId } from '@pixel/core';
import { afterEach, describe, expect, it } from 'vitest';
import { silentLog } from '../testing/silent-log.ts';
import { createRedisHub, type RedisHub } from './redis-hub.ts';

const url = process.env.TEST_REDIS_URL;
const typing = (): ConversationEvent => ({
  type: 'typing',
  messageId: newId('message', new Date(), randomBytes),
  replyTo: newId('message', new Date(), randomBytes),
});

describe('without Redis', () => {
  it('still carries events inside the process', async () => {
    const hub = createRedisHub({ url: 'redis://127.0.0.1:1', log: silentLog });
    const id = newId('conversation', new Date(), randomBytes);
    const end = new AbortController();
    const reader = hub.subscribe(id, end.signal)[Symbol.asyncIterator]();
    const event = typing();
    hub.publish(id, event);
    expect((await reader.next()).value).toEqual(event);
    end.abort();
    await hub.close();
  });
});

describe.skipIf(url === undefined)('between two processes', () => {
  const hubs: RedisHub[] = [];
  afterEach(() => Promise.all(hubs.splice(0).map((hub) => hub.close())));

  it('carries each event to the other side once, and to other conversations never', async () => {
    const open = () => {
      const hub = createRedisHub({ url: url ?? '', log: silentLog });
      hubs.push(hub);
      return hub;
    };
    const [one, two] = [open(), open()];
    const id = newId('conversation', new Date(), randomBytes);
    const end = new AbortController();
    const here = two.subscribe(id, end.signal)[Symbol.asyncIterator]();
    const elsewhere = two.subscribe(newId('conversation', new Date(), randomBytes), end.signal);
    const [first, second] = [typing(), typing()];
    // The connections open in the background: the first event is sent until it is heard.
    const heard = here.next();
    const again = setInterval(() => one.publish(id, first), 20);
    expect((await heard).value).toEqual(first);
    clearInterval(again);
    one.publish(id, second);
    for (;;) {
      const { value } = await here.next();
      if (JSON.stringify(value) === JSON.stringify(second)) break;
    }
    end.abort();
    for await (const event of elsewhere) expect(event).toBeUndefined();
  });
});

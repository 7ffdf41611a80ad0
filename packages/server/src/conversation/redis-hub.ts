import { ConversationEvent, type ConversationId } from '@pixel/contract';
import { type ConversationHub, createMemoryHub } from '@pixel/core';
import { Redis } from 'ioredis';
import type { Log } from '../database/log.ts';

const CHANNEL = 'pixel:conversation:';

export interface RedisHub extends ConversationHub {
  close(): Promise<void>;
}

/**
 * Carries events between processes by Redis' publish and subscribe. Each process hears its own events at once and those of
 * the others by Redis; while Redis is away only the others' previews are missed, never a stored message.
 */
export function createRedisHub(options: { readonly url: string; readonly log: Log }): RedisHub {
  const local = createMemoryHub();
  const from = `${process.pid}.${Math.random().toString(36).slice(2)}`;
  const connect = () => {
    const redis = new Redis(options.url, { enableOfflineQueue: false, maxRetriesPerRequest: 0 });
    redis.on('error', (err) => options.log.warn({ err }, 'Redis is away: live events stay here'));
    return redis;
  };
  const sender = connect();
  const receiver = connect();
  receiver.on('ready', () => void receiver.psubscribe(`${CHANNEL}*`).catch(() => undefined));
  receiver.on('pmessage', (_pattern: string, channel: string, payload: string) => {
    const message = parse(payload);
    if (!message || message.from === from) return;
    local.publish(conversationOf(channel), message.event);
  });
  return {
    publish(conversationId, event) {
      local.publish(conversationId, event);
      // A preview that is lost is made up for by the stored message.
      sender
        .publish(CHANNEL + conversationId, JSON.stringify({ from, event }))
        .catch(() => undefined);
    },
    subscribe: local.subscribe,
    async close() {
      sender.disconnect();
      receiver.disconnect();
    },
  };
}

function parse(payload: string) {
  try {
    const { from, event }: { from: unknown; event: unknown } = JSON.parse(payload);
    return { from, event: ConversationEvent.parse(event) };
  } catch {
    return null;
  }
}

/** Safe: we alone publish below this prefix, and only with ids of conversations. */
function conversationOf(channel: string): ConversationId {
  return channel.slice(CHANNEL.length) as ConversationId;
}

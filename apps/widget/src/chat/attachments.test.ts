import { AttachmentId } from '@pixel/contract';
import { WireError } from '@pixel/sdk/wire';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepOutbox } from './outbox.ts';
import { createSender } from './sender.ts';
import { after, CONVERSATION, NOW, Q } from './testing/build-chat.ts';

const BOT = 'bot_pub_0123456789abcdefghjk';
const FILE = {
  id: AttachmentId.parse(`att_${'0'.repeat(26)}`),
  ...({ name: 'invoice.pdf', mediaType: 'application/pdf', sizeBytes: 700 } as const),
};
const WRITTEN = { messageId: Q, text: '', attachments: [FILE], at: NOW };

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a message of files alone outlives a reload, and is sent under one id until the server has it', async () => {
  keepOutbox(BOT).add(WRITTEN);
  const outbox = keepOutbox(BOT);
  expect(outbox.list()).toEqual([WRITTEN]);
  const sent: object[] = [];
  const said = Promise.withResolvers<void>();
  const sender = createSender({
    outbox,
    chat: () => after(),
    isHeld: () => false,
    dispatch() {},
    renew: async () => undefined,
    onError: () => 'internal',
    onSaid: () => said.resolve(),
    async say(input) {
      sent.push(JSON.parse(JSON.stringify(input)));
      if (sent.length === 1) throw new WireError(0);
      return { conversationId: CONVERSATION, messageId: Q };
    },
  });
  sender.pump();
  await expect.poll(() => sent.length).toBe(1);
  sender.wake();
  await said.promise;
  const once = { messageId: Q, text: '', attachments: [FILE.id] };
  expect(sent).toEqual([once, once]);
  expect(keepOutbox(BOT).list()).toEqual([]);
});

test('shows on its way what it carries', () => {
  const state = after({ type: 'asked', ...WRITTEN });
  expect(state.messages).toMatchObject([{ text: '', attachments: [FILE], status: 'queued' }]);
});

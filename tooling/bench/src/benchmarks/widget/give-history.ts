import { type Message, MessageId, WidgetConfig } from '@pixel/contract';
import type { Page } from 'playwright-core';
import * as z from 'zod';

const Answer = z.object({ result: z.object({ data: WidgetConfig }) });

/**
 * From the next load on, the panel is told that the conversation so far has `count` messages: the real ones, over and over.
 * The server itself would send fewer.
 */
export async function giveHistory(page: Page, count: number): Promise<void> {
  await page.route('**/trpc/widget.bootstrap*', async (route) => {
    const response = await route.fetch();
    const { result } = Answer.parse(await response.json());
    const { messages } = result.data;
    if (messages.length === 0) throw new Error('There is no conversation to repeat.');
    const repeated = Array.from({ length: count }, (_, at): Message | undefined => {
      const message = messages[at % messages.length];
      const id = MessageId.parse(`msg_${String(at).padStart(26, '0')}`);
      return message && { ...message, id, seq: at + 1, replyTo: null };
    });
    // Without a conversation there is nothing to follow.
    const data = { ...result.data, conversationId: null, messages: repeated };
    await route.fulfill({ response, json: { result: { data } } });
  });
}

import type { Page } from 'playwright-core';

export interface SeenReply {
  readonly text: string;
  /** Names of its sources as a screen reader says them. */
  readonly sources: readonly string[];
}

/** Opens the chat with the round button, as a visitor does. */
export async function openChat(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open chat' }).click();
  await page.getByRole('dialog').waitFor();
}

/** Types a question, presses Enter and waits for the whole reply. */
export async function ask(page: Page, question: string): Promise<SeenReply> {
  const replies = page.locator('li.reply');
  const field = page.getByRole('textbox', { name: 'Your message' });
  // The welcome counts among the replies, and a question may be sent before it is there.
  await replies.first().waitFor();
  await field.fill(question);
  const send = page.getByRole('button', { name: 'Send message' });
  await send.and(page.locator(':enabled')).waitFor();
  const before = await replies.count();
  await field.press('Enter');
  const reply = replies.nth(before);
  await reply.and(page.locator('.complete')).waitFor();
  const sources = reply.getByRole('list', { name: 'Sources' }).getByRole('button');
  return {
    text: (await reply.textContent()) ?? '',
    sources: await sources.evaluateAll((found) => found.map((it) => it.ariaLabel ?? '')),
  };
}

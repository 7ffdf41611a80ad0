import type { Browser, CDPSession, Locator, Page } from 'playwright-core';

/** A page whose chat can be used as a visitor does. */
export interface ChatPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly field: Locator;
  /** Opens the chat with its round button and waits until it can be written in. */
  open(): Promise<void>;
  /** Asks; resolves when the question is on its way. */
  ask(question: string): Promise<void>;
  close(): Promise<void>;
}

/** A page of a fresh profile at `url`. */
export async function openChatPage(browser: Browser, url: string): Promise<ChatPage> {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  page.setDefaultTimeout(120_000);
  const field = page.getByRole('textbox', { name: 'Your message' });
  const chat: ChatPage = {
    page,
    session,
    field,
    async open() {
      await page.getByRole('button', { name: 'Open chat' }).click();
      await page.locator('.messages').waitFor();
    },
    async ask(question) {
      await field.fill(question);
      await field.press('Enter');
      await page.locator('.question').last().waitFor();
    },
    close: () => context.close(),
  };
  await page.goto(url);
  return chat;
}

/** Frames that the page draws while `act` runs: a second's worth, and the longest pause between two. */
export async function countFrames(page: Page, act: () => Promise<unknown>) {
  await page.evaluate(startCounting);
  await act();
  const times = await page.evaluate(stopCounting);
  const pauses = times.slice(1).map((time, at) => time - (times[at] ?? time));
  const seconds = pauses.reduce((sum, pause) => sum + pause, 0) / 1000;
  return { perSecond: pauses.length / seconds, longestPauseMs: Math.max(...pauses) };
}

/** Runs in the page. */
function startCounting(): void {
  performance.clearMarks('frame');
  const count = (time: number) => {
    performance.mark('frame', { startTime: time });
    if (performance.getEntriesByName('frames end').length === 0) requestAnimationFrame(count);
  };
  performance.clearMarks('frames end');
  requestAnimationFrame(count);
}

/** Runs in the page. */
function stopCounting(): number[] {
  performance.mark('frames end');
  return performance.getEntriesByName('frame').map(({ startTime }) => startTime);
}

/** Bytes of live objects, and how many nodes and listeners the page holds, after a collection. */
export async function weighPage(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { usedSize, nodes, listeners: jsEventListeners };
}

import type { Bench } from '../../bench.ts';
import { openChatPage } from '../../browser/chat-page.ts';
import type { Stage } from './stage.ts';

/** "Slow 3G" of Chromium's developer tools: milliseconds of delay, bytes a second each way. */
const SLOW_3G = {
  offline: false,
  latency: 2_000,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};
/** The model takes its time as a real one does. */
const MODEL = { firstMs: 500, everyMs: 20, tokens: 60 };

/** What a visitor on a slow phone network waits for, from the press of the button on. */
export async function measureSlowNetwork(bench: Bench, stage: Stage): Promise<void> {
  await stage.upstream.call('setManner', MODEL);
  for (let round = 0; round < Math.min(3, bench.rounds); round += 1) {
    const chat = await openChatPage(stage.browser, stage.floor.url);
    const { page, session } = chat;
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_3G);
    const since = (start: number, what: string) =>
      bench.record(`slow 3G: ${what}`, 'ms', performance.now() - start);

    const visited = performance.now();
    await page.goto(stage.widget.url);
    const button = page.getByRole('button', { name: 'Open chat' });
    await button.waitFor();
    since(visited, 'navigation to launcher');
    // A finger comes without hovering first, so nothing was fetched before.
    const pressed = performance.now();
    await button.dispatchEvent('click');
    await page.locator('.messages').waitFor();
    since(pressed, 'press to a panel that can be written in');
    const asked = performance.now();
    await chat.ask(stage.question);
    await page.locator('.reply.writing, .reply.complete').waitFor();
    since(asked, 'question to first words');
    await page.locator('.reply.complete').waitFor();
    since(asked, 'question to the whole answer');
    await chat.close();
  }
}

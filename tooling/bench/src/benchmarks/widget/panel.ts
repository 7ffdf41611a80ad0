import type { Bench } from '../../bench.ts';
import { type ChatPage, countFrames, openChatPage, weighPage } from '../../browser/chat-page.ts';
import { median } from '../../statistics.ts';
import { giveHistory } from './give-history.ts';
import type { Stage } from './stage.ts';

const SLOWDOWN = 4;
const MESSAGES = 500;
const CYCLES = 200;
/** Opening and closing that fills what is kept once. */
const FIRST_CYCLES = 20;
const MB = 1024 * 1024;
/** Four seconds of words, faster than most models. */
const STREAM = { firstMs: 50, everyMs: 15, tokens: 270 };

/** The open panel at work: frames while an answer comes, memory of a long conversation, and what opening leaves behind. */
export async function measurePanel(bench: Bench, stage: Stage): Promise<void> {
  await stage.upstream.call('setManner', STREAM);
  for (let round = 0; round < bench.rounds; round += 1) {
    const chat = await openChatPage(stage.browser, stage.widget.url);
    await chat.open();
    await measureStreaming(bench, chat, stage.question);
    await measureOpening(bench, chat);
    await measureHistory(bench, chat);
    await chat.close();
  }
  judge(bench);
}

async function measureStreaming(bench: Bench, chat: ChatPage, question: string): Promise<void> {
  const { page, session } = chat;
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const idle = await countFrames(page, () => page.waitForTimeout(1_000));
  bench.record(`frames of the idle panel at ${SLOWDOWN}x`, '/s', idle.perSecond);
  await chat.ask(question);
  await page.locator('.reply.writing').waitFor();
  const { perSecond, longestPauseMs } = await countFrames(page, () =>
    page.locator('.reply.complete').waitFor(),
  );
  bench.record(STREAMING, '/s', perSecond);
  bench.record(`longest pause between two at ${SLOWDOWN}x`, 'ms', longestPauseMs);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

async function measureOpening(bench: Bench, { page, session }: ChatPage): Promise<void> {
  await page.evaluate(openAndClose, FIRST_CYCLES);
  const before = await weighPage(session);
  await page.evaluate(openAndClose, CYCLES);
  const after = await weighPage(session);
  bench.record(GROWTH, 'MB', (after.usedSize - before.usedSize) / MB);
  bench.record(NODES, '', after.nodes - before.nodes);
  bench.record(LISTENERS, '', after.listeners - before.listeners);
}

/** Runs in the page: as its own script would, a frame for each step. */
async function openAndClose(cycles: number): Promise<void> {
  const pixel: unknown = Reflect.get(window, 'pixel');
  if (typeof pixel !== 'function') throw new Error('There is no widget.');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    await pixel('open');
    await frame();
    pixel('close');
    await frame();
  }
}

async function measureHistory(bench: Bench, chat: ChatPage): Promise<void> {
  const { page, session } = chat;
  await giveHistory(page, MESSAGES);
  await page.reload();
  await chat.open();
  await page.locator('.messages li').last().waitFor();
  const { usedSize } = await weighPage(session);
  bench.record(HEAP, 'MB', usedSize / MB);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const { perSecond } = await countFrames(page, () => page.evaluate(scrollUp));
  bench.record(SCROLLING, '/s', perSecond);
}

/** Runs in the page: through the conversation for two seconds, forty pixels a frame. */
async function scrollUp(): Promise<void> {
  const roots = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
  const scroller = roots.map((root) => root?.querySelector('.scroller')).find(Boolean);
  const end = performance.now() + 2_000;
  while (performance.now() < end) {
    scroller?.scrollBy(0, -40);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

const STREAMING = `frames while an answer comes at ${SLOWDOWN}x`;
const SCROLLING = `frames while ${MESSAGES} messages scroll at ${SLOWDOWN}x`;
const HEAP = `heap with ${MESSAGES} messages`;
const GROWTH = `heap that ${CYCLES} openings leave`;
const NODES = `nodes that ${CYCLES} openings leave`;
const LISTENERS = `listeners that ${CYCLES} openings leave`;

function judge(bench: Bench): void {
  const middle = (name: string) => median(bench.roundsOf(name));
  const worst = (name: string) => Math.max(...bench.roundsOf(name));
  // A frame that falls between two of the screen's is none that was lost.
  const frames = { unit: '/s', limit: 59, kind: 'at least' } as const;
  bench.judge({ name: STREAMING, figure: middle(STREAMING), ...frames });
  bench.judge({ name: SCROLLING, figure: middle(SCROLLING), ...frames });
  const atMost = 'at most';
  bench.judge({ name: HEAP, unit: 'MB', figure: worst(HEAP), limit: 40, kind: atMost });
  // Statistics of the engine move by some 0.1 MB by themselves.
  bench.judge({ name: GROWTH, unit: 'MB', figure: middle(GROWTH), limit: 0.25, kind: atMost });
  for (const name of [NODES, LISTENERS])
    bench.judge({ name, unit: '', figure: middle(name), limit: 0, kind: atMost });
}

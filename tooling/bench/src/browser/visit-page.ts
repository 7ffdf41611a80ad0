import type { Browser, Page } from 'playwright-core';

export interface VisitedPage {
  readonly url: string;
  /** The element to wait for: a selector, and after `>>` one inside the shadow root of what the first finds. */
  readonly mark: string;
}

export interface Visit {
  /** From navigation to the frame in which the mark is there, on the page's own clock. */
  readonly launcherMs: number;
  /** Requests besides the page itself. */
  readonly requests: number;
  /** Addresses of the scripts among them. */
  readonly scripts: readonly string[];
}

/** Time in which anything that loads by itself shows. */
const SETTLE_MS = 500;

/** Opens a page as a first visitor does, with nothing in the cache. */
export async function visitPage(browser: Browser, { url, mark }: VisitedPage): Promise<Visit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    let requests = 0;
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.isNavigationRequest()) return;
      requests += 1;
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.addInitScript(noteMark, mark);
    await page.goto(url);
    const launcherMs = await untilMarked(page);
    await page.waitForTimeout(SETTLE_MS);
    return { launcherMs, requests, scripts };
  } finally {
    await context.close();
  }
}

export interface Addition extends VisitedPage {
  /** What is put at the end of the page at `url`. */
  readonly snippet: string;
  /** How many times slower the processor is made. */
  readonly slowdown: number;
}

/** What a snippet costs a page that has come to rest, without what the page itself costs. */
export async function addToPage(browser: Browser, { url, mark, snippet, slowdown }: Addition) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const mainThreadMs = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    };
    await page.goto(url);
    await page.waitForTimeout(SETTLE_MS);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const before = await mainThreadMs();
    await page.evaluate(noteLongTasks);
    await page.evaluate(noteMark, mark);
    await page.evaluate(insert, snippet);
    await untilMarked(page);
    await page.waitForTimeout(SETTLE_MS);
    return {
      mainThreadMs: (await mainThreadMs()) - before,
      /** The longest task of the main thread above 50 ms; 0 without one. */
      longestTaskMs: await page.evaluate(longestTask),
    };
  } finally {
    await context.close();
  }
}

async function untilMarked(page: Page): Promise<number> {
  await page.waitForFunction(markTime);
  return (await page.evaluate(markTime)) ?? Number.NaN;
}

/** Runs in the page: marks the first frame in which the element is there. */
function noteMark(mark: string): void {
  const [outer = '', inner] = mark.split(' >> ');
  const isThere = (host: Element) => !inner || !!host.shadowRoot?.querySelector(inner);
  const look = () => {
    if ([...document.querySelectorAll(outer)].some(isThere)) performance.mark('launcher');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page. */
function markTime(): number | undefined {
  return performance.getEntriesByName('launcher')[0]?.startTime;
}

/** Runs in the page: from now on. */
function noteLongTasks(): void {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      performance.measure('long task', { start: 0, duration });
  }).observe({ type: 'longtask' });
}

/** Runs in the page. */
function longestTask(): number {
  const tasks = performance.getEntriesByName('long task');
  return Math.max(0, ...tasks.map(({ duration }) => duration));
}

/** Runs in the page: scripts in the snippet run as they do in a page. */
function insert(snippet: string): void {
  document.body.append(document.createRange().createContextualFragment(snippet));
}

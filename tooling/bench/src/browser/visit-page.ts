import type { Browser } from 'playwright-core';

export interface Visit {
  /** From navigation to the frame that shows a button in a shadow root, on the page's own clock. */
  readonly launcherMs: number;
  /** Time of the page's main thread: parsing, layout, scripts. */
  readonly mainThreadMs: number;
  /** Requests besides the page itself, and the bytes of their bodies as they came over the wire. */
  readonly requests: number;
  readonly bytes: number;
}

/** Time in which anything that loads by itself shows. */
const SETTLE_MS = 500;

/** Opens a page as a first visitor does, with nothing in the cache. */
export async function visitPage(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    let requests = 0;
    let bytes = 0;
    page.on('requestfinished', async (request) => {
      if (request.isNavigationRequest()) return;
      requests += 1;
      bytes += (await request.sizes()).responseBodySize;
    });
    await page.addInitScript(noteLauncher);
    await page.goto(url);
    await page.waitForFunction(launcherTime);
    await page.waitForTimeout(SETTLE_MS);
    const launcherMs = (await page.evaluate(launcherTime)) ?? Number.NaN;
    const { metrics } = await session.send('Performance.getMetrics');
    const task = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    return { launcherMs, mainThreadMs: task * 1000, requests, bytes };
  } finally {
    await context.close();
  }
}

/** Runs in the page: marks the first frame in which the button is there. */
function noteLauncher(): void {
  const look = () => {
    const hosts = [...(document.body?.children ?? [])];
    if (hosts.some((host) => host.shadowRoot?.querySelector('button')))
      performance.mark('launcher');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page. */
function launcherTime(): number | undefined {
  return performance.getEntriesByName('launcher')[0]?.startTime;
}

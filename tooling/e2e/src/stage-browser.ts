import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { type Look, openWidgetStage, type WidgetStage } from './widget-stage.ts';
import type { Scene } from './widget-states.ts';

/** Opens a page of the stage in a fresh profile. Without motion, for what moves has no contrast to speak of. */
export type OpenScene = (
  look?: Look,
  options?: BrowserContextOptions & { readonly before?: (page: Page) => Promise<unknown> },
) => Promise<Scene>;

/** A browser and a stage for the tests of a block; what a test opened goes with it. */
export function useStage(): OpenScene {
  let browser: Browser;
  let stage: WidgetStage;
  beforeAll(async () => {
    browser = await openBrowser();
    stage = await openWidgetStage();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    stage.reset();
  });
  afterAll(async () => {
    stage?.close();
    await browser?.close();
  });
  return async (look, { before, ...options } = {}) => {
    const context = await browser.newContext({
      locale: 'en-GB',
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await before?.(page);
    await page.goto(stage.pageUrl(look));
    return { page, stage };
  };
}

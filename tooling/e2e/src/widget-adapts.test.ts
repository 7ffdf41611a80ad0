import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useStage } from './stage-browser.ts';
import { answer, fieldOf, panelOf, stream } from './widget-states.ts';

/** Runs in the page: what of the panel is cut off at its side, and whether anything of it moves. */
function readPanel(panel: Element) {
  const root = panel.getRootNode();
  if (!(root instanceof ShadowRoot)) throw new Error('The panel is in no shadow root.');
  const scroller = root.querySelector('.scroller');
  return {
    overflows: !!scroller && scroller.scrollWidth > scroller.clientWidth,
    isCutOff: panel.getBoundingClientRect().right > innerWidth + 1,
    isPageWider: document.documentElement.scrollWidth > innerWidth,
    moving: root.getAnimations().filter(({ playState }) => playState === 'running').length,
  };
}

const isInView = async (page: Page) => {
  const box = await fieldOf(page).boundingBox();
  const { height = 0 } = page.viewportSize() ?? {};
  return box !== null && box.y >= 0 && box.y + box.height <= height;
};

describe.runIf(inject('demo'))('the panel adapts', () => {
  const openScene = useStage();
  const CALM = { overflows: false, isCutOff: false, isPageWider: false };

  test.each([
    ['a screen of 320 pixels', { viewport: { width: 320, height: 568 } }],
    ['a zoom of 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
    ['a zoom of 400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
    ['a phone on its side', { viewport: { width: 780, height: 360 } }],
  ])('to %s: nothing is cut off', async (_, options) => {
    const scene = await openScene({}, options);
    await answer(scene);
    await scene.page.locator('button.chip').first().click();
    await scene.page.locator('.quote a').waitFor();
    expect(await panelOf(scene.page).evaluate(readPanel)).toMatchObject(CALM);
    expect(await isInView(scene.page)).toBe(true);
  });

  test('to who wants no motion: nothing moves while an answer is expected and written', async () => {
    const scene = await openScene();
    await stream(scene);
    expect((await panelOf(scene.page).evaluate(readPanel)).moving).toBe(0);
  });

  test('to forced colours: what was told by its ground alone has an edge', async () => {
    const scene = await openScene({}, { forcedColors: 'active' });
    const { page } = scene;
    await answer(scene);
    await fieldOf(page).fill('And back?');
    for (const selector of ['#launcher', '.floating', '.bubble', '.round', '.field', '.mark']) {
      const edge = await page
        .locator(selector)
        .first()
        .evaluate((one) => {
          const { borderTopWidth, borderTopStyle } = getComputedStyle(one);
          return borderTopStyle === 'none' ? 0 : Number.parseFloat(borderTopWidth);
        });
      expect(edge, selector).toBeGreaterThan(0);
    }
  });
});

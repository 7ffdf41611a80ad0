import { describe, expect, inject, test } from 'vitest';
import { useStage } from './stage-browser.ts';
import { stream, WIDGET_STATES } from './widget-states.ts';

describe.runIf(inject('demo'))('what comes at the end of the conversation', () => {
  const openScene = useStage();

  test('a rating’s button is in sight as soon as there are stars to send', async () => {
    const scene = await openScene({}, { viewport: { width: 1280, height: 640 } });
    await WIDGET_STATES['asked for a rating']?.(scene);
    const send = scene.page.locator('.rating button[type=submit]');
    const [button, list] = await Promise.all([
      send.boundingBox(),
      scene.page.locator('.scroller').boundingBox(),
    ]);
    expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(
      (list?.y ?? 0) + (list?.height ?? 0),
    );
  });

  test('a reply that broke off shows its marks as marks, without sources', async () => {
    const scene = await openScene();
    const { page, stage } = scene;
    const reply = await stream(scene);
    await stage.send({ type: 'failed', ...reply, code: 'unavailable', message: 'x' });
    const failed = page.locator('.reply.failed');
    await failed.waitFor();
    expect(await failed.locator('span.mark').allTextContents()).toEqual(['1']);
    expect(await failed.locator('div').first().textContent()).toBe(
      'Delivery costs £4.95 1. It takes',
    );
    expect(await failed.locator('button.mark').count()).toBe(0);
  });
});

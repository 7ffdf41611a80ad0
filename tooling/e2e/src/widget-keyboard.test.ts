import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useStage } from './stage-browser.ts';
import { messageOf } from './widget-stage.ts';
import { answer, fieldOf, launcherOf, open, panelOf, stream } from './widget-states.ts';

const PHONE = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

/** Runs in the page: what has the focus, as it is named, and whether one can see that it has it. */
function readFocus() {
  const host = document.activeElement;
  const active = host?.shadowRoot?.activeElement ?? host;
  if (!active) return { name: '', isVisible: false, isInside: false };
  const shown = [active, active.closest('.field') ?? active].map((one) => getComputedStyle(one));
  return {
    name:
      active.getAttribute('aria-label') ??
      (active.closest('label') ?? active).textContent?.trim() ??
      '',
    isVisible: shown.some(
      ({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none',
    ),
    isInside: !!active.closest('section.panel'),
  };
}

/** Runs in the page: names of everything in the panel that can be worked. */
function readControls(panel: Element) {
  const controls = panel.querySelectorAll<HTMLElement>('button, a[href], textarea, select');
  return [...controls]
    .filter((one) => !one.matches(':disabled') && one.getClientRects().length > 0)
    .map((one) => {
      const { width, height } = one.getBoundingClientRect();
      const name = one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '';
      return { name, isInText: one.matches('.mark'), side: Math.min(width, height) };
    });
}

const tabTo = async (page: Page, name: RegExp) => {
  for (let step = 0; step < 40; step += 1) {
    if (name.test((await page.evaluate(readFocus)).name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}.`);
};

describe.runIf(inject('demo'))('with a keyboard alone', () => {
  const openScene = useStage();

  test('the chat opens in its field, closes with Escape and gives the focus back', async () => {
    const { page } = await openScene();
    await launcherOf(page).waitFor();
    await tabTo(page, /^Open chat$/);
    await page.keyboard.press('Enter');
    await fieldOf(page).and(page.locator(':focus')).waitFor();
    expect(await panelOf(page).getAttribute('role')).toBe('dialog');
    expect(await panelOf(page).getAttribute('aria-modal')).toBe(null);
    expect(await launcherOf(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await panelOf(page).waitFor({ state: 'hidden' });
    expect((await page.evaluate(readFocus)).name).toBe('Open chat');
    expect(await launcherOf(page).getAttribute('aria-expanded')).toBe('false');
  });

  test('everything in a conversation with an open passage is reached, and seen to be', async () => {
    const scene = await openScene();
    const { page } = scene;
    await answer(scene);
    await tabTo(page, /^Source 1 /);
    await page.keyboard.press('Enter');
    await page.locator('.quote a').waitFor();
    const controls = await panelOf(page).evaluate(readControls);
    const reached = new Set<string>();
    await fieldOf(page).focus();
    for (let step = 0; step < 2 * controls.length + 10; step += 1) {
      await page.keyboard.press('Shift+Tab');
      const focus = await page.evaluate(readFocus);
      if (!focus.isInside) continue;
      expect(focus, 'a focus that cannot be seen').toMatchObject({ isVisible: true });
      reached.add(focus.name);
    }
    await fieldOf(page).fill('And back?');
    for (let step = 0; step < 5; step += 1) {
      reached.add((await page.evaluate(readFocus)).name);
      await page.keyboard.press('Tab');
    }
    expect(controls.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([]);
    expect(controls.length).toBeGreaterThan(8);
  });

  test('targets are 24 pixels wide and high, marks inside of a sentence aside', async () => {
    const scene = await openScene();
    await answer(scene);
    await scene.page.locator('button.chip').first().click();
    await scene.page.locator('.quote a').waitFor();
    const controls = await panelOf(scene.page).evaluate(readControls);
    const small = controls.filter(({ side, isInText }) => side < 24 && !isInText);
    expect(small.map(({ name, side }) => `${name}: ${side}`)).toEqual([]);
  });

  test('on a phone the dialog is modal and keeps the focus', async () => {
    const scene = await openScene({}, PHONE);
    const { page } = scene;
    await answer(scene);
    expect(await panelOf(page).getAttribute('aria-modal')).toBe('true');
    for (const key of ['Tab', 'Shift+Tab'])
      for (let step = 0; step < 25; step += 1) {
        await page.keyboard.press(key);
        expect((await page.evaluate(readFocus)).isInside).toBe(true);
      }
  });

  test('the menu opens, and Escape closes it and not the chat', async () => {
    const scene = await openScene();
    const { page } = scene;
    await open(scene);
    await tabTo(page, /^More options$/);
    await page.keyboard.press('Enter');
    await page.locator('.menu select').waitFor();
    await tabTo(page, /^Language/);
    await page.locator('.menu select').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.menu').waitFor({ state: 'detached' });
    expect((await page.evaluate(readFocus)).name).toBe('More options');
    expect(await panelOf(page).isVisible()).toBe(true);
  });

  test('Enter that picks a word of an input method sends nothing', async () => {
    const scene = await openScene({ lang: 'ja' });
    const { page, stage } = scene;
    await open(scene);
    await fieldOf(page).focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      ...{ text: 'はいたつ', selectionStart: 4, selectionEnd: 4 },
    });
    const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await session.send('Input.insertText', { text: '配達' });
    expect(await fieldOf(page).inputValue()).toBe('配達');
    expect(stage.calls.filter(({ path }) => path === 'widget.say')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.question.complete').waitFor();
    expect(stage.calls.filter(({ path }) => path === 'widget.say')).toMatchObject([
      { input: { text: '配達' } },
    ]);
  });
});

describe.runIf(inject('demo'))('for a screen reader', () => {
  const openScene = useStage();

  test('a reply is announced in whole sentences, each once', async () => {
    const scene = await openScene();
    const { page, stage } = scene;
    const reply = await stream(scene);
    await page.locator('[aria-live=polite]').evaluate((live) => {
      const said: string[] = [];
      const note = () => {
        const text = live.textContent ?? '';
        if (text && said.at(-1) !== text) said.push(text);
        document.documentElement.dataset.said = JSON.stringify(said);
      };
      new MutationObserver(note).observe(live, {
        ...{ childList: true, characterData: true, subtree: true },
      });
      note();
    });
    const { text } = messageOf({});
    const begun = 'Delivery costs £4.95 [1]. It takes'.length;
    for (let at = begun; at < text.length; at += 1) {
      await stage.send({ type: 'delta', ...reply, at, text: text.charAt(at) });
      // A frame for each letter, as a slow model gives them.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    await stage.send({ type: 'message', message: messageOf({ replyTo: reply.replyTo }) });
    await page.locator('.reply.complete').waitFor();
    const said = async () =>
      JSON.parse((await page.evaluate(() => document.documentElement.dataset.said)) ?? '[]');
    await expect.poll(said).toEqual(['Delivery costs £4.95 .', 'It takes two days .']);
  });
});

import { describe, expect, inject, test } from 'vitest';
import { useStage } from './stage-browser.ts';
import { answer, fieldOf, launcherOf, open, panelOf } from './widget-states.ts';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt', 'tr', 'zh'];

describe.runIf(inject('demo'))('the language of the panel', () => {
  const openScene = useStage();

  test.each(LANGUAGES)(
    'is that of a page in %s, and one file is loaded for it at most',
    async (lang) => {
      const scene = await openScene({ lang });
      const { page } = scene;
      const files: string[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('.json')) files.push(new URL(request.url()).pathname);
      });
      await open(scene);
      await panelOf(page)
        .and(page.locator(`[lang=${lang}]`))
        .waitFor();
      expect(files).toHaveLength(lang === 'en' ? 0 : 1);
      // What the server says by itself comes in the same language.
      expect(scene.stage.calls[0]).toMatchObject({ input: { locale: lang } });
    },
  );

  test.each([
    ['the page’s owner', { lang: 'fr', attributes: 'data-locale="pl"' }, 'pl'],
    ['the page', { lang: 'fr' }, 'fr'],
    ['the browser, where the page says nothing', { lang: '' }, 'de'],
    ['the browser, where the panel has no texts in the page’s', { lang: 'eu' }, 'de'],
  ])('comes from %s', async (_, look, expected) => {
    const scene = await openScene(look, { locale: 'de-AT' });
    await open(scene);
    await panelOf(scene.page)
      .and(scene.page.locator(`[lang=${expected}]`))
      .waitFor();
  });

  test('is chosen in the menu, at once and for the next visit', async () => {
    const scene = await openScene();
    const { page } = scene;
    await answer(scene);
    await page.getByRole('button', { name: 'More options' }).click();
    await page.getByLabel('Language', { exact: false }).selectOption('de');
    await fieldOf(page).and(page.getByLabel('Ihre Nachricht')).waitFor();
    expect(await panelOf(page).getAttribute('lang')).toBe('de');
    expect(await launcherOf(page).getAttribute('aria-label')).toBe('Chat schließen');
    expect(await page.locator('.question').count()).toBe(1);
    await page.reload();
    await open(scene);
    await panelOf(page).and(page.locator('[lang=de]')).waitFor();
  });

  test('is set by the page while the chat is open', async () => {
    const scene = await openScene();
    const { page } = scene;
    await open(scene);
    await page.evaluate(() => Reflect.get(window, 'pixel')('setLocale', 'ja'));
    await panelOf(page).and(page.locator('[lang=ja]')).waitFor();
    // Nothing was said yet: the server's welcome is asked for again.
    const locales = () =>
      scene.stage.calls.filter(({ path }) => path === 'widget.bootstrap').map(({ input }) => input);
    await expect.poll(locales).toMatchObject([{ locale: 'en' }, { locale: 'ja' }]);
  });

  test('in Arabic mirrors the panel and leaves each message its own direction', async () => {
    const scene = await openScene({ lang: 'ar', dir: 'rtl' });
    const { page } = scene;
    await answer(scene);
    const boxOf = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      if (!box) throw new Error(`${selector} is not there.`);
      return box;
    };
    const [avatar, title] = [await boxOf('.avatar'), await boxOf('.title')];
    expect(avatar.x).toBeGreaterThan(title.x);
    const [question, list] = [await boxOf('.bubble'), await boxOf('.scroller')];
    // What the visitor said is on the left there, as it is on the right elsewhere.
    expect(question.x - list.x).toBeLessThan(list.width / 2);
    const direction = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).direction);
    expect(await direction('.panel')).toBe('rtl');
    expect(await direction('.bubble')).toBe('ltr');
  });
});

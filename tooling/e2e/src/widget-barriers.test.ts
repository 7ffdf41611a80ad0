import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, test } from 'vitest';
import { useStage } from './stage-browser.ts';
import { WIDGET_STATES } from './widget-states.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const LOOKS = [
  { lang: 'en', dir: 'ltr', colorScheme: 'light' },
  { lang: 'en', dir: 'ltr', colorScheme: 'dark' },
  { lang: 'ar', dir: 'rtl', colorScheme: 'light' },
  { lang: 'ar', dir: 'rtl', colorScheme: 'dark' },
] as const;

describe.runIf(inject('demo'))('by the machine-checked rules of WCAG 2.2 AA', () => {
  const openScene = useStage();

  test.each(Object.entries(WIDGET_STATES))('nothing stands in the way: %s', async (_, enter) => {
    const found: string[] = [];
    for (const { colorScheme, ...look } of LOOKS) {
      const scene = await openScene(look, { colorScheme });
      scene.stage.reset();
      await enter(scene);
      const { page } = scene;
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      for (const { id, nodes } of violations)
        for (const { target } of nodes)
          found.push(`${look.lang} ${colorScheme} ${id}: ${target.join(' ')}`);
      await page.context().close();
    }
    expect(found).toEqual([]);
  });
});

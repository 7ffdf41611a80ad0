import { describe, expect, inject, test } from 'vitest';
import { useStage } from './stage-browser.ts';
import { lastQuestion, messageOf, questionOf } from './widget-stage.ts';
import { fieldOf, open } from './widget-states.ts';

describe.runIf(inject('demo'))('what is said below an answer of a degraded kind', () => {
  const openScene = useStage();

  // Why is the agency's business: the admin app tells it.
  test.each(['model', 'budget', 'vector', 'keyword'] as const)('without the %s', async (part) => {
    const scene = await openScene();
    await open(scene);
    const { page, stage } = scene;
    await fieldOf(page).fill('How much is delivery?');
    await fieldOf(page).press('Enter');
    await page.locator('.question.complete').waitFor();
    const replyTo = lastQuestion(stage);
    await stage.send(
      { type: 'message', message: questionOf(replyTo) },
      { type: 'message', message: messageOf({ replyTo, degraded: [part] }) },
    );
    await page.locator('.reply.complete .actions').waitFor();
    expect(await page.locator('.reply.complete .note').allTextContents()).toEqual([
      'This answer may be incomplete.',
    ]);
  });
});

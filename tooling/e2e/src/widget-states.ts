import type { Page } from 'playwright-core';
import {
  configOf,
  lastQuestion,
  messageOf,
  PERSONS,
  questionOf,
  REPLY,
  type WidgetStage,
} from './widget-stage.ts';

/** A page on the stage. The texts are looked up by what the element is, for they come in many languages. */
export interface Scene {
  readonly page: Page;
  readonly stage: WidgetStage;
}

type Enter = (scene: Scene) => Promise<unknown>;

export const launcherOf = (page: Page) => page.locator('#launcher');
export const panelOf = (page: Page) => page.locator('section.panel');
export const fieldOf = (page: Page) => page.locator('.panel textarea');

export async function open({ page }: Scene): Promise<void> {
  await launcherOf(page).click();
  await page.locator('.messages, .failed').waitFor();
}

/** Asks something; the reply has not begun. */
async function ask(scene: Scene) {
  await open(scene);
  const { page, stage } = scene;
  await fieldOf(page).fill('How much is delivery?');
  await fieldOf(page).press('Enter');
  await page.locator('.question.complete').waitFor();
  return { messageId: REPLY, replyTo: lastQuestion(stage) };
}

export async function stream(scene: Scene) {
  const reply = await ask(scene);
  await scene.stage.send(
    { type: 'typing', ...reply },
    { type: 'delta', ...reply, at: 0, text: 'Delivery costs £4.95 [1]. It takes' },
  );
  await scene.page.locator('.reply.writing').waitFor();
  return reply;
}

export async function answer(scene: Scene): Promise<void> {
  const { replyTo } = await ask(scene);
  await scene.stage.send(
    { type: 'message', message: questionOf(replyTo) },
    { type: 'message', message: messageOf({ replyTo }) },
  );
  await scene.page.locator('.reply.complete .actions').waitFor();
}

const CONSENT = {
  text: 'We keep what you write for thirty days.',
  version: '1',
  url: 'https://shop.example/privacy',
  given: null,
};

async function openMenu({ page }: Scene) {
  await page.locator('header button[aria-expanded]').click();
  await page.locator('.menu select').waitFor();
}

/** Every state of the panel that a visitor may meet, by name. */
export const WIDGET_STATES: Readonly<Record<string, Enter>> = {
  closed: ({ page }) => launcherOf(page).waitFor(),
  async 'a teaser is shown'({ page }) {
    await launcherOf(page).waitFor();
    await page.evaluate(`window.pixel('showTeaser', 'May I help you to find a bike?')`);
    await page.locator('#teaser').getByText('bike').waitFor();
  },
  async loading({ page, stage }) {
    stage.troubles.set('widget.bootstrap', 'silence');
    await launcherOf(page).click();
    await page.locator('.loading').waitFor();
  },
  'loading failed': async (scene) => {
    scene.stage.troubles.set('widget.bootstrap', { status: 404, code: 'not-found' });
    await open(scene);
  },
  'welcome and starter questions': open,
  async 'a draft that is too long'(scene) {
    scene.stage.config = { ...scene.stage.config, maxQuestionLength: 10 };
    await open(scene);
    await fieldOf(scene.page).fill('A question that is too long');
    await scene.page.locator('#limit').waitFor();
  },
  async 'a reply is expected'(scene) {
    await ask(scene);
    await scene.page.locator('.typing').waitFor();
  },
  'a reply is written': stream,
  answered: answer,
  async 'a passage is open'(scene) {
    await answer(scene);
    await scene.page.locator('button.chip').first().click();
    await scene.page.locator('.quote a').waitFor();
  },
  async 'feedback given'(scene) {
    await answer(scene);
    await scene.page.locator('.actions [aria-pressed]').first().click();
    await scene.page.locator('.actions [aria-pressed=true]').waitFor();
  },
  async 'asked for what was wrong'(scene) {
    await answer(scene);
    await scene.page.locator('.actions [aria-pressed]').last().click();
    await scene.page.locator('.feedback').waitFor();
  },
  async 'a reply failed'(scene) {
    const reply = await stream(scene);
    await scene.stage.send({ type: 'failed', ...reply, code: 'unavailable', message: 'x' });
    await scene.page.locator('.reply.failed').waitFor();
  },
  async 'a question was not sent'(scene) {
    await open(scene);
    scene.stage.troubles.set('widget.say', { status: 400, code: 'invalid' });
    await fieldOf(scene.page).fill('How much is delivery?');
    await fieldOf(scene.page).press('Enter');
    await scene.page.locator('.question.unsent').waitFor();
  },
  async offline(scene) {
    await answer(scene);
    await scene.page.context().setOffline(true);
    await scene.page.locator('.connection:not(:empty)').waitFor();
  },
  async 'a person is waited for'(scene) {
    await answer(scene);
    await scene.stage.send({ type: 'handoff', handling: 'waiting', name: null });
    await scene.page.locator('header.waiting').waitFor();
  },
  async 'a person is there'(scene) {
    await answer(scene);
    await scene.stage.send(
      { type: 'handoff', handling: 'human', name: 'Mira' },
      {
        type: 'message',
        message: messageOf({
          ...{ id: PERSONS, seq: 3, role: 'agent', author: 'Mira' },
          ...{ text: 'I look after it myself.', citations: [], mode: null, answered: null },
        }),
      },
    );
    await scene.page.locator('.author').waitFor();
  },
  async 'the menu is open'(scene) {
    await answer(scene);
    await openMenu(scene);
  },
  async 'asked whether to delete'(scene) {
    await answer(scene);
    await openMenu(scene);
    await scene.page.locator('.menu .danger').click();
    await scene.page.locator('.sure').waitFor();
  },
  async 'asked for a rating'(scene) {
    await answer(scene);
    await openMenu(scene);
    await scene.page.locator('.menu li button').first().click();
    await scene.page.locator('.rating').waitFor();
    await scene.page.locator('.stars label').last().click();
    await scene.page.locator('.rating textarea').waitFor();
  },
  async 'asked for consent'(scene) {
    scene.stage.config = { ...scene.stage.config, consent: CONSENT };
    await open(scene);
    await scene.page.locator('.consent a').waitFor();
  },
  async 'without consent'(scene) {
    scene.stage.config = { ...scene.stage.config, consent: { ...CONSENT, given: false } };
    await open(scene);
    await scene.page.locator('.consent').waitFor();
  },
  async 'agreeing to be heard'(scene) {
    scene.stage.config = configOf({ voice: true });
    await open(scene);
    await scene.page.locator('.voice button').first().click();
    await scene.page.locator('.voice fieldset').waitFor();
  },
  async ended(scene) {
    await answer(scene);
    await scene.stage.send({ type: 'status', status: 'closed' });
    await scene.page.locator('#hint:not(:empty)').waitFor();
  },
};

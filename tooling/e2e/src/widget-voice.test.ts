import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useStage } from './stage-browser.ts';
import { configOf, messageOf } from './widget-stage.ts';
import { fieldOf, open, stream } from './widget-states.ts';

/** Runs in the page before its scripts: a browser that hears what a test says, and notes what it is made to say. */
function standIn(): void {
  const said: string[] = [];
  Reflect.set(window, 'said', said);
  class Recognition extends EventTarget {
    onresult: ((event: unknown) => void) | null = null;
    onend: (() => void) | null = null;
    start() {
      Reflect.set(window, 'hear', (transcript: string) => {
        this.onresult?.({ results: [[{ transcript }]] });
      });
    }
    stop() {
      this.onend?.();
    }
    abort() {
      this.onend?.();
    }
  }
  Reflect.set(window, 'SpeechRecognition', Recognition);
  Reflect.deleteProperty(window, 'webkitSpeechRecognition');
  class Utterance {
    lang = '';
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  Reflect.set(window, 'SpeechSynthesisUtterance', Utterance);
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      speak: ({ text, lang }: Utterance) => said.push(`${lang}: ${text}`),
      cancel: () => said.push('(silence)'),
    },
  });
}

const saidBy = (page: Page) => page.evaluate((): string[] => Reflect.get(window, 'said'));
const withVoice = { before: (page: Page) => page.addInitScript(standIn) };

describe.runIf(inject('demo'))('a bot that is spoken to', () => {
  const openScene = useStage();

  test('listens once the visitor has agreed, and lets the words be read before they are sent', async () => {
    const scene = await openScene({}, withVoice);
    const { page, stage } = scene;
    stage.config = configOf({ voice: true });
    await open(scene);
    await page.getByRole('button', { name: 'Speak' }).click();
    await page.getByText('The maker of your browser may receive what you say').waitFor();
    expect(await page.evaluate(() => 'hear' in window)).toBe(false);
    await page.getByRole('button', { name: 'Agree and speak' }).click();
    await page.getByText('Listening…').waitFor();
    await page.evaluate(() => Reflect.get(window, 'hear')('how much is delivery'));
    await expect.poll(() => fieldOf(page).inputValue()).toBe('how much is delivery');
    await page.getByRole('button', { name: 'Stop listening' }).click();
    await page.getByRole('button', { name: 'Speak' }).waitFor();
    expect(stage.calls.filter(({ path }) => path === 'widget.say')).toEqual([]);
    // Having agreed once is enough for this visit.
    await page.getByRole('button', { name: 'Speak' }).click();
    await page.getByText('Listening…').waitFor();
    await page.getByRole('button', { name: 'Stop listening' }).click();
    await page.getByText('Nothing was heard.').waitFor();
  });

  test('reads its answers aloud, sentence by sentence, until it is told to stop', async () => {
    const scene = await openScene({}, withVoice);
    const { page, stage } = scene;
    stage.config = configOf({ voice: true });
    await open(scene);
    await page.getByRole('button', { name: 'Read answers aloud' }).click();
    await page.getByRole('button', { name: 'Close chat' }).first().click();
    const reply = await stream(scene);
    await expect.poll(() => saidBy(page)).toContain('en: Delivery costs £4.95 .');
    expect((await saidBy(page)).filter((text) => text.includes('days'))).toEqual([]);
    await stage.send({ type: 'message', message: messageOf({ replyTo: reply.replyTo }) });
    await expect.poll(() => saidBy(page)).toContain('en: It takes two days .');
    await page.getByRole('button', { name: 'Stop reading aloud' }).click();
    expect((await saidBy(page)).at(-1)).toBe('(silence)');
    await page.getByRole('button', { name: 'Read answers aloud' }).waitFor();
  });

  test('shows no microphone where the browser has no recognition, nor for other bots', async () => {
    const without = async () => {
      Reflect.deleteProperty(window, 'SpeechRecognition');
      Reflect.deleteProperty(window, 'webkitSpeechRecognition');
    };
    const scene = await openScene({}, { before: (page) => page.addInitScript(without) });
    scene.stage.config = configOf({ voice: true });
    await open(scene);
    await scene.page.getByRole('button', { name: 'Read answers aloud' }).waitFor();
    expect(await scene.page.getByRole('button', { name: 'Speak' }).count()).toBe(0);

    const other = await openScene({}, withVoice);
    other.stage.config = configOf({});
    const asked: string[] = [];
    other.page.on('request', (request) => asked.push(request.url()));
    await open(other);
    await fieldOf(other.page).fill('Hello');
    expect(await other.page.locator('.voice').count()).toBe(0);
    expect(asked.filter((url) => url.includes('voice'))).toEqual([]);
  });
});

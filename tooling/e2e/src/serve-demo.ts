import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.ts';
import { type Access, startDemo } from './start-pixel.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly demo: Access | null;
  }
}

/** One demo for all browser tests of a run, since filling it takes longer than they do. Null without a browser. */
export default async function serveDemo(project: TestProject): Promise<() => Promise<void>> {
  const demo = findChromium() === null ? null : await startDemo();
  project.provide('demo', demo?.access ?? null);
  return async () => demo?.stop();
}

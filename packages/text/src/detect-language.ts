import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

interface Detector {
  detect(text: string): { language: string; getScores(): Record<string, number> };
}

const SAMPLE_LENGTH = 4000;

let detector: Detector | undefined;

/**
 * The main language of a text.
 * @returns ISO 639-1 code, or `und` with confidence 0 when no letters speak for any language
 */
export function detectLanguage(text: string): { language: string; confidence: number } {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (!/\p{L}/u.test(sample)) return { language: 'und', confidence: 0 };
  detector ??= loadDetector();
  const result = detector.detect(sample);
  if (result.language === '') return { language: 'und', confidence: 0 };
  const score = result.getScores()[result.language] ?? 0;
  return { language: result.language, confidence: Math.min(1, Math.max(0, score)) };
}

// The n-gram table takes tens of megabytes: only the first detection pays for it. The package
// exports ES modules only, so its path is resolved first and then required synchronously.
function loadDetector(): Detector {
  const path = fileURLToPath(import.meta.resolve('eld/medium'));
  const loaded: { eld: Detector } = createRequire(import.meta.url)(path);
  return loaded.eld;
}

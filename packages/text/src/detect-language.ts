import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compactNgrams } from './compact-ngrams.ts';

interface Detector {
  detect(text: string): { language: string; getScores(): Record<string, number> };
}

/** The part of `eld` that counts n-grams; its entry files would load the tables as objects. */
interface DetectorModule {
  createEld(): {
    instance: Detector;
    loadData(table: { type: string; languages: object; ngrams: object }): void;
  };
}

const SAMPLE_LENGTH = 4000;

let detector: Detector | undefined;

/**
 * The main language of a text. The first call reads the n-gram table (0.2 to 0.5 s, some 40 MB).
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

// The entry files evaluate a table as an object literal, which takes 190 to 500 MB. Their
// neighbours are found by path instead, because the package does not export them.
function loadDetector(): Detector {
  const entry = import.meta.resolve('eld/medium');
  const table = compactNgrams(readFileSync(new URL('../ngrams/large.js', entry), 'utf8'));
  const path = fileURLToPath(new URL('../languageDetector.js', entry));
  const { createEld }: DetectorModule = createRequire(import.meta.url)(path);
  const { instance, loadData } = createEld();
  const ngrams = new Proxy(
    {},
    { get: (_, ngram) => (typeof ngram === 'string' ? table.find(ngram) : undefined) },
  );
  loadData({ type: 'compact', languages: table.languages, ngrams });
  return instance;
}

import { compareQuestions, nearly } from './compare-questions.ts';
import { type QuestionForm, questionForm, questionVector } from './question-form.ts';

/** A question whose answer is known, in the words of `id`'s question or of another phrasing of it. */
export interface KnownQuestion {
  readonly id: string;
  readonly text: string;
}

export interface QuestionMatch {
  readonly id: string;
  /** The known question that is most alike. */
  readonly text: string;
  /** 0 to 1, see `compareQuestions`. */
  readonly score: number;
  /** What one of the two says and the other does not. */
  readonly missing: readonly string[];
}

export interface QuestionMatcher {
  /** The best phrasing of each id, best first, at most `limit`. */
  match(question: string, limit: number): QuestionMatch[];
}

/** Known questions that are compared in full for one that is asked. */
const COMPARED = 48;
const GRAM = 3;

interface Entry extends KnownQuestion {
  readonly form: QuestionForm;
  readonly weight: number;
}

/**
 * Finds known questions with the same answer. What they are about is indexed; only the likeliest are compared in full, so
 * that thousands of them cost little more than some.
 */
export function createQuestionMatcher(questions: readonly KnownQuestion[]): QuestionMatcher {
  const entries = questions.map(({ id, text }): Entry => {
    const form = questionForm(text);
    return { id, text, form, weight: sum(form.features.values()) };
  });
  const byFeature = new Map<string, number[]>();
  const byPlain = new Map<string, number[]>();
  for (const [at, { form }] of entries.entries()) {
    for (const feature of form.features.keys()) push(byFeature, feature, at);
    push(byPlain, form.plain, at);
  }
  const byBeginning = new Map<string, string[]>();
  for (const feature of byFeature.keys()) push(byBeginning, feature.slice(0, 2), feature);

  const candidates = (asked: QuestionForm): Entry[] => {
    const exact = byPlain.get(asked.plain) ?? [];
    const shared = new Map<number, number>();
    for (const [feature, weight] of asked.features) {
      const alike = byFeature.has(feature)
        ? [feature]
        : (byBeginning.get(feature.slice(0, 2)) ?? []).filter((other) => nearly(feature, other));
      for (const other of alike)
        for (const at of byFeature.get(other) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
    }
    const total = sum(asked.features.values());
    const likely = [...shared]
      .map(([at, weight]) => ({ at, share: (2 * weight) / (total + (entries[at]?.weight ?? 0)) }))
      .sort((a, b) => b.share - a.share || a.at - b.at)
      .slice(0, COMPARED);
    const chosen = new Set([...exact, ...likely.map(({ at }) => at)]);
    return [...chosen].flatMap((at) => entries[at] ?? []);
  };

  return {
    match(question, limit) {
      const asked = questionForm(question);
      const surfaceTo = surfaceOf(question, asked);
      const best = new Map<string, QuestionMatch>();
      for (const { id, text, form } of candidates(asked)) {
        const likeness = compareQuestions({ asked, known: form }, surfaceTo(text, form));
        const before = best.get(id);
        if (!before || before.score < likeness.score) best.set(id, { id, text, ...likeness });
      }
      return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
    },
  };
}

/** How alike two questions are as written: the better of their character trigrams and their local vectors. */
function surfaceOf(question: string, asked: QuestionForm) {
  const grams = gramsOf(asked.plain);
  let vector: Float32Array | undefined;
  return (text: string, form: QuestionForm): number => {
    const others = gramsOf(form.plain);
    let shared = 0;
    for (const gram of others) if (grams.has(gram)) shared += 1;
    const dice = (2 * shared) / Math.max(1, grams.size + others.size);
    vector ??= questionVector(question);
    return Math.max(dice, innerProduct(vector, questionVector(text)));
  };
}

function gramsOf(plain: string): Set<string> {
  const grams = new Set<string>();
  const padded = ` ${plain} `;
  for (let at = 0; at + GRAM <= padded.length; at += 1) grams.add(padded.slice(at, at + GRAM));
  return grams;
}

function innerProduct(left: Float32Array, right: Float32Array): number {
  let product = 0;
  for (let at = 0; at < left.length; at += 1) product += (left[at] ?? 0) * (right[at] ?? 0);
  return product;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

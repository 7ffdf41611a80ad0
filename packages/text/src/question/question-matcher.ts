import { innerProduct } from '../search/inner-product.ts';
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
const COMPARED = 24;
/** Of these, those whose vectors are compared as well: making one costs more than all the rest. */
const EMBEDDED = 3;
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
      const alike =
        byFeature.has(feature) || /\p{Nd}/u.test(feature)
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
      const grams = gramsOf(asked.plain);
      const compared = candidates(asked).map((entry) => {
        const written = dice(grams, gramsOf(entry.form.plain));
        return { entry, written, ...compareQuestions({ asked, known: entry.form }, written) };
      });
      compared.sort((a, b) => b.score - a.score);
      const vector = compared.length > 0 ? questionVector(question) : undefined;
      const best = new Map<string, QuestionMatch>();
      for (const [at, { entry, written, ...likeness }] of compared.entries()) {
        const { id, text, form } = entry;
        const surface =
          vector && at < EMBEDDED
            ? Math.max(written, innerProduct(vector, questionVector(text)))
            : written;
        const { score } = compareQuestions({ asked, known: form }, surface);
        if ((best.get(id)?.score ?? -1) < score) best.set(id, { ...likeness, id, text, score });
      }
      return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
    },
  };
}

/** How alike two questions are as written, by their character trigrams. */
function dice(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of right) if (left.has(gram)) shared += 1;
  return (2 * shared) / Math.max(1, left.size + right.size);
}

function gramsOf(plain: string): Set<string> {
  const grams = new Set<string>();
  const padded = ` ${plain} `;
  for (let at = 0; at + GRAM <= padded.length; at += 1) grams.add(padded.slice(at, at + GRAM));
  return grams;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

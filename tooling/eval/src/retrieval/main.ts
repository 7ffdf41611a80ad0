import { buildArms } from '../arms.ts';
import type { Part } from '../eval-set.ts';
import { measure, type Quality } from '../measure.ts';
import { followUpSets } from './follow-ups.ts';
import { retrievalSets } from './sets.ts';
import { ARTICLES, CONVERSATIONS } from './written/index.ts';

const ARMS = ['keyword', 'vector', 'fused', 'reranked'] as const;
const part: Part = process.argv[2] === 'final' ? 'final' : 'tuning';
const sums = new Map<string, Quality[]>();

console.log(`h@1 h@5 MRR@10 of ${ARMS.join(' | ')}; ${part} part`);
for (const [set, runs] of retrievalSets(part)) {
  const arms = buildArms(set.passages);
  for (const { name, kind, questions } of runs) {
    const figures = ARMS.map((arm) => {
      const quality = measure(questions, ({ question }) => arms[arm](question));
      for (const group of [`all ${arm}`, `${kind} ${arm}`])
        sums.set(group, [...(sums.get(group) ?? []), quality]);
      return line(quality);
    });
    const label = `${name}${kind === 'typos' ? ', typos' : ''} (${questions.length})`;
    console.log(label.padEnd(36), figures.join(' | '));
  }
}
for (const language of part === 'tuning' ? ['C', 'de', 'es'] : ['fr', 'ru', 'cs', 'it']) {
  for (const { name, passages, questions } of followUpSets(language)) {
    const arms = buildArms(passages);
    const inside = measure(questions, ({ question, history }) => arms.asked(question, history));
    const alone = measure(questions, ({ question }) => arms.asked(question, []));
    const label = `${name} (${questions.length})`.padEnd(36);
    console.log(`${label} alone ${line(alone)} | in the conversation ${line(inside)}`);
  }
}
const { passages, followUps } = CONVERSATIONS[part];
const conversed = buildArms(passages);
for (const [name, asked] of [
  ['written conversations', followUps],
  ['written, elsewhere', followUps.filter(({ isElsewhere }) => isElsewhere)],
] as const) {
  if (asked.length === 0) continue;
  const inside = measure(asked, ({ question, history }) => conversed.asked(question, history));
  const alone = measure(asked, ({ question }) => conversed.asked(question, []));
  const label = `${name} (${asked.length})`.padEnd(36);
  console.log(`${label} alone ${line(alone)} | in the conversation ${line(inside)}`);
}
for (const [language, { passages, questions }] of Object.entries(ARTICLES)) {
  const arms = buildArms(passages);
  const figures = ARMS.map((arm) =>
    line(measure(questions, ({ question }) => arms[arm](question))),
  );
  console.log(`articles, ${language} (${questions.length})`.padEnd(36), figures.join(' | '));
}
for (const [group, all] of sums) {
  const mean = (of: (quality: Quality) => number) =>
    all.reduce((sum, quality) => sum + of(quality), 0) / all.length;
  const figures = {
    h1: mean(({ h1 }) => h1),
    h5: mean(({ h5 }) => h5),
    mrr: mean(({ mrr }) => mrr),
  };
  console.log(`mean of ${all.length} sets, ${group}`.padEnd(36), line(figures));
}

function line({ h1, h5, mrr }: Quality): string {
  return [h1, h5, mrr].map((figure) => figure.toFixed(3)).join(' ');
}

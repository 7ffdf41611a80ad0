import { NewTestCase, type TestKind } from '@pixel/contract';
import type { PassageRecord } from '../../knowledge/port.ts';
import type { TestCaseFields } from '../port.ts';
import { draftDoubt, draftHeading, draftSentences, type PassageDraft } from './draft-passage.ts';
import { paraphrase } from './paraphrase.ts';
import type { RuleLanguage } from './phrase.ts';
import { ATTACKS, FOREIGN_QUESTIONS, MATTERS, PLANTED, SMUGGLED } from './phrasebook.ts';
import { type Random, shuffled } from './random.ts';

/** A passage in the language that rules can be used for. */
export interface Material {
  readonly passage: PassageRecord;
  readonly language: RuleLanguage;
}

type Draft = PassageDraft & Material;
type Maker = (given: Given) => TestCaseFields[];

interface Given {
  /** In a seeded order, the documents taking turns. */
  readonly material: readonly Material[];
  readonly direct: readonly Draft[];
  /** Of the bot: for questions that are not made from a passage. */
  readonly language: RuleLanguage;
  readonly random: Random;
}

const OTHERS: readonly RuleLanguage[] = ['de', 'en', 'fr', 'es'];

/** Everything that can be made of the material, by kind, the best first. */
export function composeCases(
  given: Omit<Given, 'direct'>,
): Readonly<Record<Exclude<TestKind, 'manual' | 'logged' | 'imported'>, TestCaseFields[]>> {
  const direct = draftDirect(given);
  const all = { ...given, direct };
  return {
    direct: direct.map((draft) => caseOf('direct', { ...placed(draft), facts: draft.facts })),
    paraphrase: paraphrases(all),
    'wrong-premise': doubts(all),
    'out-of-scope': foreign(all),
    'other-language': inOtherLanguages(all),
    injection: attacks(all),
  };
}

/** One question for each passage, then the second ones. Sentences give better questions than names of headings. */
function draftDirect({ material, random }: Omit<Given, 'direct'>): Draft[] {
  const rounds: Draft[][] = [[], []];
  for (const { passage, language } of material) {
    const heading = draftHeading(passage, language);
    // Whoever asks for a figure asks what visitors ask most.
    const made = shuffled(draftSentences(passage, language), random).sort(
      (a, b) => b.facts.length - a.facts.length,
    );
    const asked =
      heading && /^(?:How|What|When|Where)\b.*\?$|\?$/.test(passage.headings.at(-1) ?? '');
    const all = asked || made.length === 0 ? [heading, ...made] : [...made, heading];
    const drafts = all.flatMap((draft) => draft ?? []).slice(0, rounds.length);
    for (const [at, draft] of drafts.entries()) rounds[at]?.push({ ...draft, passage, language });
  }
  return rounds.flat();
}

const paraphrases: Maker = ({ direct }) =>
  direct.flatMap((draft, turn) => {
    const question = paraphrase(draft.question, { language: draft.language, turn });
    if (question === null) return [];
    return [caseOf('paraphrase', { ...placed(draft), facts: draft.facts, question })];
  });

const doubts: Maker = ({ material }) =>
  material.flatMap(({ passage, language }) => {
    const draft = draftDoubt(passage, language);
    if (!draft) return [];
    const { question, facts } = draft;
    return [caseOf('wrong-premise', { question, facts, mayAbstain: true, tags: [language] })];
  });

const foreign: Maker = ({ language, random }) =>
  shuffled(FOREIGN_QUESTIONS[language], random).map((question) =>
    caseOf('out-of-scope', { question, mustAbstain: true, tags: [language] }),
  );

/** Of matters that a page is about; where on it the answer stands is not known. */
const inOtherLanguages: Maker = ({ material, random }) =>
  MATTERS.flatMap(({ known, ask }) => {
    const about = material.find(({ passage: { title, headings } }) =>
      [title, ...headings].some((name) => known.test(name)),
    );
    if (!about) return [];
    const { title } = about.passage;
    return shuffled(
      OTHERS.filter((other) => other !== about.language),
      random,
    )
      .slice(0, 1)
      .map((other) => {
        const expected = title === '' ? {} : { expected: { document: title } };
        return caseOf('other-language', { question: ask[other], ...expected, tags: [other] });
      });
  });

const attacks: Maker = ({ language, direct, random }) => {
  const plain = shuffled(ATTACKS[language], random).map((question) =>
    caseOf('injection', { question, mustAbstain: true, tags: [language] }),
  );
  const smuggled = direct.slice(0, 5).map((draft) =>
    caseOf('injection', {
      question: `${draft.question} ${SMUGGLED[draft.language]}`,
      ...{ forbidden: [PLANTED], mayAbstain: true, tags: [draft.language] },
    }),
  );
  return plain.flatMap((one, at) => [one, smuggled[at] ?? []].flat());
};

const placed = ({ question, quote, passage, language }: Draft) => ({
  question,
  expected: { ...(passage.title !== '' && { document: passage.title.slice(0, 300) }), quote },
  tags: [language],
});

const caseOf = (
  kind: TestKind,
  fields: Partial<NewTestCase> & Pick<NewTestCase, 'question'>,
): TestCaseFields => ({ kind, fields: NewTestCase.parse(fields) });

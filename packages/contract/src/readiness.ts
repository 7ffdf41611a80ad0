import * as z from 'zod';
import { TestKind } from './evaluation.ts';
import { Time } from './fields.ts';
import { BotId, TestCaseId, TestRunId, TestSetId } from './id.ts';

/** What can be done about an answer, for programs. */
export const AdviceCode = z.enum([
  ...(['add-page', 'say-it-plainly', 'conflicting-pages', 'wrong-answer'] as const),
  ...(['off-topic', 'unsafe', 'degraded', 'error'] as const),
]);
export type AdviceCode = z.infer<typeof AdviceCode>;
export const Advice = z.object({ code: AdviceCode, text: z.string() });
export type Advice = z.infer<typeof Advice>;

/** A part of the score: `count` of `of`, and how many of the 100 points it is worth. */
const Part = z.object({
  count: z.number().int(),
  of: z.number().int(),
  points: z.number().int(),
});

/** How ready a bot is to be shown to visitors, from questions that were made from its own pages and asked without a model. */
export const Readiness = z.object({
  /** `measuring` before the first figure is there, `empty` while the bot knows nothing. */
  status: z.enum(['empty', 'measuring', 'measured']),
  /**
   * 0 to 100: the sum of points times share over the parts that could be measured, by the sum of their points; pages that nothing
   * can be asked about earn none for answers. Null before it was measured.
   */
  score: z.number().int().min(0).max(100).nullable(),
  parts: z
    .object({
      /** Questions about the pages that were answered from the right page: 55 points. */
      answers: Part,
      /** Questions of other trades, claims with a wrong figure and attempts at misuse that it withstood: 25 points. */
      refusals: Part,
      /** Sources that were read: 20 points. */
      sources: Part,
    })
    .nullable(),
  /** The ten worst answers, worst first, each with what to do about it. */
  worst: z.array(
    z.object({
      testCaseId: TestCaseId,
      kind: TestKind,
      question: z.string(),
      answered: z.boolean(),
      /** The first 300 characters. */
      answer: z.string(),
      advice: Advice,
    }),
  ),
  testSetId: TestSetId.nullable(),
  testRunId: TestRunId.nullable(),
  measuredAt: Time.nullable(),
});
export type Readiness = z.infer<typeof Readiness>;

/** What a bot has to pass before it can be published. */
export const PublishGate = z.strictObject({
  testSetId: TestSetId,
  /** Smallest pass rate of the newest run, 0 to 1. */
  minPass: z.number().min(0).max(1).default(0.9),
});
export type PublishGate = z.infer<typeof PublishGate>;

/** Null takes the gate away. */
export const SetPublishGate = z.strictObject({ botId: BotId, gate: PublishGate.nullable() });
export type SetPublishGate = z.infer<typeof SetPublishGate>;

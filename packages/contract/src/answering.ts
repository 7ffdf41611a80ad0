import * as z from 'zod';
import { BotId } from './id.ts';

const Confidence = z.number().min(0).max(1);

/**
 * From which confidence a bot does what: below `askFrom` it says that it does not know, from `answerFrom` on it answers, and
 * between them it asks back. The two may be equal: then it never asks back.
 */
export const Answering = z.strictObject({
  askFrom: Confidence,
  answerFrom: Confidence,
  /** Share of the vector search in what is found, the rest being the keyword search; null lets each question decide. */
  vectorShare: z.number().min(0).max(1).nullable(),
  /** Whether the model, when there is one, completes a question that leans on the conversation before it is searched for. */
  rewriteByModel: z.boolean(),
  /** Whether the model, when there is one, puts the best passages into its order. */
  rerankByModel: z.boolean(),
});
export type Answering = z.infer<typeof Answering>;

/**
 * Measured on the sets of `tooling/eval`: of the questions that have an answer, one in twenty stays below `answerFrom`, one in
 * forty below `askFrom`.
 */
export const DEFAULT_ANSWERING: Answering = {
  ...{ askFrom: 0.2, answerFrom: 0.3, vectorShare: null },
  ...{ rewriteByModel: true, rerankByModel: false },
};

export const GetAnswerCurve = z.strictObject({ id: BotId });
export type GetAnswerCurve = z.infer<typeof GetAnswerCurve>;

/** What a bot would have answered at other thresholds, and how much of it was rated good. */
export const AnswerCurve = z.object({
  /** `too-few`: not enough ratings to trust a precision; those that there are, are told all the same. */
  state: z.enum(['ready', 'too-few']),
  /** Replies that looked for an answer, and those answers among them that were rated. */
  replies: z.number().int(),
  rated: z.number().int(),
  /** Ratings from which the state is `ready`. */
  needed: z.number().int(),
  /** By rising threshold. */
  points: z.array(
    z.object({
      threshold: Confidence,
      /** Share of the replies with at least this confidence; null when there are none at all. */
      coverage: z.number().nullable(),
      /** Share of the rated answers with at least this confidence that were rated good; null when none was rated. */
      precision: z.number().nullable(),
      replies: z.number().int(),
      rated: z.number().int(),
    }),
  ),
});
export type AnswerCurve = z.infer<typeof AnswerCurve>;

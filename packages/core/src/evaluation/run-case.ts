import type { TestResult } from '@pixel/contract';
import type { BotRecord } from '../bot/port.ts';
import { askDry, type DryAnswer, type ReplyCtx } from '../conversation/index.ts';
import { DomainError } from '../error.ts';
import type { PassageRecord } from '../knowledge/port.ts';
import { isAt, judge } from './judge.ts';
import type { Spent, TestCaseFields, TestCaseRecord } from './port.ts';

const SNIPPET = 300;

interface Outcome {
  readonly result: TestResult;
  readonly spent: Spent | null;
}

/** Asks the bot one question of a set and judges the answer. An expected failure is a result; `signal` ends it. */
export async function runCase(
  ctx: ReplyCtx,
  input: {
    readonly bot: BotRecord;
    readonly testCase: TestCaseRecord;
    readonly signal: AbortSignal;
  },
): Promise<Outcome> {
  const { bot, testCase, signal } = input;
  const { id, testSetId: _, botId: __, clientId: ___, kind, ...more } = testCase;
  const { createdAt: _c, updatedAt: _u, ...fields } = more;
  const { question, language, history } = fields;
  const asked = { testCaseId: id, case: { ...fields, kind } };
  try {
    const answer = await askDry(ctx, { bot, question, language, history, signal });
    const passages = await readPassages(ctx, { bot, answer });
    const failed = judge({ fields, answer, passages });
    const result = {
      ...asked,
      ...{ passed: failed.length === 0, failed, error: null },
      ...{ answer: answer.answer, answered: answer.answered, mode: answer.mode },
      ...{ citations: answer.citations, confidence: answer.confidence },
      passages: foundPassages({ fields, answer, passages }),
      ...{ degraded: answer.degraded, timings: answer.timings },
      costMicros: answer.usage.costMicros,
    };
    const { model, usage } = answer;
    const spent = { id: ctx.newId('usage'), model, usage, at: ctx.now() };
    return { result, spent: model === '' ? null : spent };
  } catch (cause) {
    signal.throwIfAborted();
    if (!(cause instanceof DomainError)) throw cause;
    const result: TestResult = {
      ...asked,
      ...{ passed: false, failed: ['error'], error: cause.message, answer: '', answered: false },
      ...{ mode: null, citations: [], confidence: 0, passages: [], degraded: [], costMicros: 0 },
      timings: { retrieveMs: 0, firstTokenMs: 0, totalMs: 0 },
    };
    return { result, spent: null };
  }
}

/** In the order in which they were considered. */
async function readPassages(
  ctx: Pick<ReplyCtx, 'stores'>,
  { bot, answer }: { readonly bot: BotRecord; readonly answer: DryAnswer },
): Promise<readonly PassageRecord[]> {
  const ids = answer.passages.map(({ id }) => id);
  if (ids.length === 0) return [];
  return ctx.stores.knowledge.findPassages(bot.clientId, bot.id, ids);
}

function foundPassages({
  fields: { expected },
  answer,
  passages,
}: Pick<TestCaseFields, 'fields'> & {
  readonly answer: DryAnswer;
  readonly passages: readonly PassageRecord[];
}): TestResult['passages'] {
  const scores = new Map(answer.passages.map((passage) => [passage.id, passage]));
  return passages.map((passage) => {
    const { score = 0, keyword, vector } = scores.get(passage.id) ?? {};
    return {
      ...{ passageId: passage.id, documentId: passage.documentId, title: passage.title },
      ...(passage.url !== null && { url: passage.url }),
      text: passage.text.slice(0, SNIPPET).toWellFormed(),
      score,
      ...(keyword !== undefined && { keyword }),
      ...(vector !== undefined && { vector }),
      expected: expected !== undefined && isAt(passage, expected),
    };
  });
}

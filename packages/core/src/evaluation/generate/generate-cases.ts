import type { AddedTestCases, GenerateTestCases, PassageId } from '@pixel/contract';
import { detectLanguage, queryTerms } from '@pixel/text';
import { getOwnBot } from '../../bot/index.ts';
import type { BotRecord } from '../../bot/port.ts';
import type { Ctx } from '../../context.ts';
import { DomainError } from '../../error.ts';
import { base32 } from '../../id.ts';
import type { PassageRecord } from '../../knowledge/port.ts';
import type { TestCaseFields } from '../port.ts';
import { saveCases } from '../test-cases.ts';
import { type Changing, getEditableTestSet } from '../test-sets.ts';
import { composeCases, type Material } from './compose-cases.ts';
import { isRuleLanguage, type RuleLanguage } from './phrase.ts';
import { createRandom, shuffled } from './random.ts';

/** Passages that are looked at for one set. */
const SAMPLE = 300;
const PAGE = 50;

/** How many of ten cases are of a kind, where the content gives them; what is missing becomes direct ones. */
const SHARES: Readonly<Record<GenerateTestCases['kinds'][number], number>> = {
  ...{ direct: 5, paraphrase: 1.5, 'wrong-premise': 0.8, 'out-of-scope': 1.5 },
  ...{ 'other-language': 0.5, injection: 0.7 },
};

type Making = Pick<Ctx, 'stores' | 'sha256' | 'pause'>;
type Wanted = Pick<GenerateTestCases, 'count' | 'kinds' | 'seed'>;

/**
 * Makes cases from the bot's own pages, by rules and without a model, and adds them to the set. Throws DomainError not-found,
 * conflict for the automatic set, over-quota, or invalid when the content gives no question.
 */
export async function generateTestCases(
  ctx: Changing & Making & Pick<Ctx, 'randomBytes'>,
  input: GenerateTestCases,
): Promise<AddedTestCases> {
  const set = await getEditableTestSet(ctx, input.testSetId);
  const bot = await getOwnBot(ctx, set.botId);
  const cases = await makeCases(ctx, bot, input);
  if (cases.length === 0)
    throw new DomainError('invalid', 'No question could be made from what the bot knows.', {
      fields: { kinds: 'give no question with this content' },
    });
  return saveCases(ctx, { set, cases });
}

/** The same bot, content and `wanted` give the same cases in the same order. */
export async function makeCases(
  ctx: Making,
  bot: BotRecord,
  { count, kinds, seed }: Wanted,
): Promise<TestCaseFields[]> {
  const random = createRandom(seed);
  const passages = await samplePassages(ctx, bot, seed);
  const material: Material[] = [];
  for (const passage of takingTurns(shuffled(passages, random))) {
    const { language } = detectLanguage(passage.text);
    if (isRuleLanguage(language)) material.push({ passage, language });
    await ctx.pause();
  }
  const language = mainLanguage(bot, material);
  const made = composeCases({ material, language, random });
  const foreign = await outOfReach(ctx, bot, made['out-of-scope']);
  return chooseCases({ ...made, 'out-of-scope': foreign }, { count, kinds });
}

/** Ids of passages follow from their content: a run of them from anywhere is a fair sample. */
async function samplePassages(ctx: Making, bot: BotRecord, seed: number): Promise<PassageRecord[]> {
  const from = `psg_${base32(ctx.sha256(`${seed} ${bot.id}`).subarray(0, 16))}`;
  const { evaluation, knowledge } = ctx.stores;
  const above = await evaluation.samplePassages(bot, from, SAMPLE);
  const around =
    above.length < SAMPLE ? await evaluation.samplePassages(bot, '', SAMPLE - above.length) : [];
  const ids: PassageId[] = [...new Set([...above, ...around])];
  const passages: PassageRecord[] = [];
  for (let at = 0; at < ids.length; at += PAGE) {
    const page = ids.slice(at, at + PAGE);
    passages.push(...(await knowledge.findPassages(bot.clientId, bot.id, page)));
    await ctx.pause();
  }
  return passages;
}

/** Passages in such an order that all documents come once before any comes again. */
function takingTurns(passages: readonly PassageRecord[]): PassageRecord[] {
  const seen = new Map<string, number>();
  return passages
    .map((passage) => {
      const turn = seen.get(passage.documentId) ?? 0;
      seen.set(passage.documentId, turn + 1);
      return { passage, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ passage }) => passage);
}

/** That of most passages; the bot's own where they tell nothing. */
function mainLanguage(bot: BotRecord, material: readonly Material[]): RuleLanguage {
  const counts = new Map<RuleLanguage, number>();
  for (const { language } of material) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const [own = ''] = bot.language.split('-');
  return most?.[0] ?? (isRuleLanguage(own) ? own : 'en');
}

/** Without the questions that the pages speak of: of their words at most a third may stand there. */
async function outOfReach(
  ctx: Making,
  bot: BotRecord,
  cases: readonly TestCaseFields[],
): Promise<TestCaseFields[]> {
  const terms = new Map(
    cases.map((one) => [one, queryTerms(one.fields.question).map(({ term }) => term)]),
  );
  const all = [...new Set([...terms.values()].flat())];
  const { byTerm } = await ctx.stores.knowledge.documentFrequencies(bot.no, bot.id, all);
  return cases.filter((one) => {
    const own = terms.get(one) ?? [];
    return own.filter((term) => (byTerm.get(term) ?? 0) > 0).length <= own.length / 3;
  });
}

function chooseCases(
  made: ReturnType<typeof composeCases>,
  { count, kinds }: Pick<Wanted, 'count' | 'kinds'>,
): TestCaseFields[] {
  const total = kinds.reduce((sum, kind) => sum + SHARES[kind], 0);
  const seen = new Set<string>();
  const isNew = ({ fields: { question } }: TestCaseFields) => {
    const key = question.toLowerCase();
    return !seen.has(key) && seen.add(key);
  };
  const chosen: TestCaseFields[] = [];
  const take = (from: readonly TestCaseFields[], most: number) => {
    let left = Math.min(most, count - chosen.length);
    for (const one of from) {
      if (left <= 0) return;
      if (!isNew(one)) continue;
      chosen.push(one);
      left -= 1;
    }
  };
  for (const kind of kinds)
    take(made[kind], Math.max(1, Math.round((count * SHARES[kind]) / total)));
  // What is missing of one kind is made up for by the others, direct questions first.
  for (const kind of kinds) take(made[kind], count);
  return chosen;
}

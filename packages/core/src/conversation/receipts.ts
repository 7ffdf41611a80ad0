import type { BoundSentence, GetReceipt, Receipt } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { notFound } from '../error.ts';
import { reachOf } from '../reach.ts';
import type { NewReply } from './port.ts';

/** Why a reply says what it says, for whoever may read its conversation. Throws DomainError not-found. */
export async function getReceipt(
  ctx: Pick<Ctx, 'actor' | 'stores'>,
  { id }: GetReceipt,
): Promise<Receipt> {
  const receipt = await ctx.stores.conversations.findReceipt(reachOf(ctx.actor), id);
  if (!receipt) throw notFound('receipt');
  return receipt;
}

/** Who completed the question that was searched for. Null when it was searched for as it was asked. */
export function rewriterOf({
  question,
  searchedFor,
  modelSteps,
}: Pick<NewReply['receipt'], 'question' | 'searchedFor' | 'modelSteps'>): Receipt['rewrittenBy'] {
  if (searchedFor === question) return null;
  const isModel = modelSteps.some(({ step, outcome }) => step === 'rewrite' && outcome === 'used');
  return isModel ? 'model' : 'rules';
}

/** A text of a document as it is kept. */
interface KeptVersion {
  readonly text: string;
  readonly isCurrent: boolean;
}

/** The passages and sentences of a stored receipt with the words they point to. */
export function withQuotes(
  { passages, sentences }: Pick<NewReply['receipt'], 'passages' | 'sentences'>,
  versions: ReadonlyMap<string, KeptVersion>,
): Pick<Receipt, 'passages' | 'sentences'> {
  const shown = passages.map(({ id, url, score, keyword, vector, placeByRules, ...passage }) => {
    const version = versions.get(passage.versionId);
    return {
      ...passage,
      passageId: id,
      ...(url !== null && { url }),
      text: version?.text.slice(passage.start, passage.end) ?? '',
      isCurrent: version?.isCurrent ?? false,
      score,
      scores: {
        ...(keyword !== undefined && { keyword }),
        ...(vector !== undefined && { vector }),
      },
      ...(placeByRules !== undefined && { placeByRules }),
    };
  });
  const texts = new Map(shown.map(({ passageId, text }) => [passageId, text]));
  return {
    passages: shown,
    sentences: sentences.map(
      (sentence): BoundSentence => ({
        ...sentence,
        quote:
          sentence.passageId === null
            ? ''
            : (texts.get(sentence.passageId) ?? '').slice(sentence.start, sentence.end),
      }),
    ),
  };
}

import type { PreviewPrompt, PromptPreview } from '@pixel/contract';
import { getOwnBot } from '../bot/index.ts';
import type { Ctx } from '../context.ts';
import { joinNeighbours, type RetrieveCtx } from '../knowledge/index.ts';
import { maskRequest } from '../model/index.ts';
import { searchAnyway } from './find-evidence.ts';
import { languageOf } from './language-of.ts';
import { buildPrompt } from './prompt.ts';

/**
 * The prompt that a first question would lead to, with its passages; also of a paused bot. Nothing is stored and no model is
 * asked. The marks around the passages are another pair in every answer. Throws DomainError not-found.
 */
export async function previewPrompt(
  ctx: RetrieveCtx & Pick<Ctx, 'actor' | 'model'>,
  { id, question }: PreviewPrompt,
): Promise<PromptPreview> {
  const bot = await getOwnBot(ctx, id);
  const { retrieval, confidence } = await searchAnyway(ctx, { bot, question });
  const conversation = { language: 'und' };
  const language = languageOf({ language: undefined, question, conversation, bot });
  const built = buildPrompt({
    botName: bot.name,
    clientName: bot.clientName,
    persona: bot.persona,
    modelSettings: bot.modelSettings,
    language,
    question,
    history: [],
    passages: joinNeighbours(retrieval.hits),
    fence: '<<preview>>',
  });
  const request = bot.modelSettings.maskPersonalData ? maskRequest(built).request : built;
  return {
    model: ctx.model && (request.model ?? ctx.model.name),
    system: request.system,
    messages: [...request.messages],
    maxTokens: request.maxTokens,
    temperature: request.temperature ?? null,
    language,
    asksModel:
      ctx.model !== null && retrieval.hits.length > 0 && confidence >= bot.answering.answerFrom,
    passages: retrieval.hits.map(({ id: passageId, title, text }) => ({
      ...{ id: passageId, title, text },
    })),
  };
}

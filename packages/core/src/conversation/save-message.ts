import type { Attachment, AttachmentId } from '@pixel/contract';
import { LIMITS } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import type { ConversationStore, NewQuestion } from './port.ts';
import { titleOf } from './title-of.ts';

type Saved = Awaited<ReturnType<ConversationStore['saveQuestion']>> & {
  readonly attachments?: readonly Attachment[];
};

/**
 * Saves what a visitor says, with the files that it named: these are part of the message, or nothing is stored. Throws DomainError
 * not-found when a file is not there (any more), or is none that this visitor may send; over-quota when the conversation has too many.
 */
export async function saveMessage(
  ctx: Pick<Ctx, 'stores' | 'transaction'>,
  input: {
    readonly question: Omit<NewQuestion, 'title'>;
    readonly attachments: readonly AttachmentId[] | undefined;
  },
): Promise<Saved> {
  const { question, attachments: ids } = input;
  const { text } = question;
  if (!ids) return ctx.stores.conversations.saveQuestion({ ...question, title: titleOf(text) });
  const { messageId, conversationId, visitorId, botId, clientId } = question;
  if (!visitorId) throw notFound('visitor');
  return ctx.transaction(async ({ stores }) => {
    const owner = { visitorId, botId, clientId };
    const found = await stores.attachments.findSendable(owner, { ids, messageId });
    if (found.length < ids.length) throw notFound('file');
    const attachments = found.map(({ id, name, mediaType, sizeBytes }) => ({
      ...{ id, name, mediaType, sizeBytes },
    }));
    const title = titleOf(text || (found[0]?.name ?? ''));
    const saved = await stores.conversations.saveQuestion({ ...question, title, attachments });
    if (saved.outcome === 'repeated') return saved;
    const sent = { ids, messageId, conversationId };
    if (!(await stores.attachments.sendAttachments(owner, sent))) throw notFound('file');
    const count = await stores.attachments.countAttachments({ id: conversationId, clientId });
    if (count > LIMITS.attachmentsPerConversation) throw tooMany();
    return { ...saved, attachments };
  });
}

const tooMany = () => {
  const why = `holds at most ${LIMITS.attachmentsPerConversation} files`;
  return new DomainError('over-quota', `A conversation ${why}.`, { fields: { attachments: why } });
};

import type { Message } from '@pixel/contract';

type Pages = { pages: { items: Message[]; nextCursor: string | null; total: number }[] };

/** What the transcript asks for, page by page from the newest back. */
export const transcriptOf = (conversationId: string) =>
  ({ conversationId, order: 'newest', limit: 50 }) as const;

/** All messages loaded so far, oldest first, each once. */
export function messagesOf({ pages }: Pages): Message[] {
  const byId = new Map(pages.flatMap(({ items }) => items).map((one) => [one.id, one]));
  return [...byId.values()].sort((a, b) => a.seq - b.seq);
}

/** A reply of the bot that did not help, with the question it replied to. */
export type AskedMessage = { question: string; fromMessageId: string };

/** Whether a reply of the bot says that it does not know, or the visitor disliked it. */
export const isOpen = ({ role, answered, feedback }: Message): boolean =>
  role === 'bot' && (answered === false || feedback === 'down');

/** What a reply replied to; without a question when that is not among the messages. */
export function askedOf({ id, replyTo }: Message, messages: readonly Message[]): AskedMessage {
  const question = messages.find((one) => one.id === replyTo)?.text ?? '';
  return { question, fromMessageId: id };
}

/** The pages with a message that came or changed meanwhile. */
export function withMessage<Data extends Pages>(
  data: Data | undefined,
  message: Message,
): Data | undefined {
  const [newest, ...older] = data?.pages ?? [];
  if (!data || !newest) return data;
  const isKnown = data.pages.some(({ items }) => items.some(({ id }) => id === message.id));
  const pages = isKnown
    ? data.pages.map((page) => ({
        ...page,
        items: page.items.map((one) => (one.id === message.id ? message : one)),
      }))
    : [{ ...newest, items: [message, ...newest.items], total: newest.total + 1 }, ...older];
  return { ...data, pages };
}

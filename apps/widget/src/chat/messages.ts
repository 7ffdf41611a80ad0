import type { Attachment, Citation, Message } from '@pixel/contract';

/**
 * A visitor's message is `queued` until its turn, `sending`, or `unsent` when the server would not have it; a reply on its
 * way is `waiting` or `writing`.
 */
export type ChatMessage = Omit<Message, 'seq' | 'status' | 'attachments'> & {
  readonly attachments?: readonly Attachment[] | undefined;
  /** Null until the server has stored the message. */
  readonly seq: number | null;
  /** Code of the error for which the server would not have an `unsent` one. */
  readonly refusal?: string | undefined;
  readonly status: Message['status'] | 'queued' | 'sending' | 'unsent' | 'waiting' | 'writing';
};

/** A message of which nothing but its id is known. */
export const BLANK = {
  seq: null,
  text: '',
  status: 'waiting',
  replyTo: null,
  answered: null,
  mode: null,
  citations: [],
  degraded: [],
  feedback: null,
  createdAt: '',
} satisfies Partial<ChatMessage>;

/**
 * Puts a message in its place: by id if it is known, by position if it is stored, behind its question otherwise. A question has one reply on its way: one
 * under a new id (the server started again) takes the place of the old.
 */
export function put(
  messages: readonly ChatMessage[],
  message: ChatMessage,
): readonly ChatMessage[] {
  const others = message.replyTo
    ? messages.filter(
        ({ id, seq, replyTo }) => seq !== null || replyTo !== message.replyTo || id === message.id,
      )
    : messages;
  const at = others.findIndex(({ id }) => id === message.id);
  const behind = others.findIndex(({ id }) => id === message.replyTo) + 1 || others.length;
  const next = at < 0 ? others.toSpliced(behind, 0, message) : others.with(at, message);
  return next.toSorted((a, b) => (a.seq ?? Infinity) - (b.seq ?? Infinity) || 0);
}

/** Each number once. */
export const addCitation = (citations: readonly Citation[], citation: Citation) =>
  citations.some(({ number }) => number === citation.number)
    ? [...citations]
    : [...citations, citation];

/** A reply of which more will come. */
export const isComing = ({ status }: ChatMessage) => status === 'waiting' || status === 'writing';

/** What the bot or a person said last, or what happened since. */
export const newestReply = (messages: readonly ChatMessage[]) =>
  messages.findLast(({ role }) => role !== 'visitor');

/** No more events will come: a reply that is still being written has failed. */
export const giveUp = (message: ChatMessage): ChatMessage =>
  isComing(message) ? { ...message, status: 'failed' } : message;

/** A reply on its way. */
export const isPreview = ({ seq, role }: ChatMessage) => seq === null && role !== 'visitor';

/** The visitor's message with this id, or the one that the reply with it answers. */
export function questionOf(messages: readonly ChatMessage[], id: ChatMessage['id']) {
  const message = messages.find((one) => one.id === id);
  return message?.role === 'visitor'
    ? message
    : messages.find((one) => one.id === message?.replyTo);
}

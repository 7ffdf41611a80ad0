import type {
  Attachment,
  ConversationEvent,
  ConversationId,
  Handling,
  MessageId,
  Rating,
  WidgetConfig,
} from '@pixel/contract';
import { joinDelta } from './join-delta.ts';
import { addCitation, BLANK, type ChatMessage, giveUp, isPreview, put } from './messages.ts';

export type { ChatMessage } from './messages.ts';

export interface ChatState {
  readonly conversationId: ConversationId | null;
  /** Stored ones by position, then the others in the order in which they came. */
  readonly messages: readonly ChatMessage[];
  /** The question whose reply is expected. */
  readonly awaiting: MessageId | null;
  readonly handling: Handling;
  /** Name of the person who answers, while one does. */
  readonly person: string | null;
  /** The conversation takes no more messages: the next one begins another. */
  readonly hasEnded: boolean;
  /** The reply that is being written again; it comes back if that fails. */
  readonly replaced: ChatMessage | null;
}

export type ChatAction =
  | { readonly type: 'loaded'; readonly config: Pick<WidgetConfig, 'conversationId' | 'messages'> }
  | {
      readonly type: 'asked';
      readonly messageId: MessageId;
      readonly text: string;
      readonly attachments?: readonly Attachment[] | undefined;
      readonly at: string;
    }
  | {
      readonly type: 'said';
      readonly conversationId: ConversationId;
      readonly messageId: MessageId;
    }
  | {
      readonly type: 'queued' | 'sending' | 'unsent';
      readonly messageId: MessageId;
      readonly refusal?: string;
    }
  | { readonly type: 'regenerating'; readonly messageId: MessageId }
  | { readonly type: 'kept' | 'lost' | 'cleared' }
  | { readonly type: 'ended' }
  | { readonly type: 'rated'; readonly messageId: MessageId; readonly rating: Rating | null }
  | { readonly type: 'event'; readonly event: ConversationEvent };

export const EMPTY_CHAT: ChatState = {
  conversationId: null,
  messages: [],
  awaiting: null,
  handling: 'bot',
  person: null,
  hasEnded: false,
  replaced: null,
};

/** The only way in which a chat changes. Every server event may come twice, late, or after a gap. */
export function reduceChat(state: ChatState, action: ChatAction): ChatState {
  switch (action.type) {
    case 'loaded':
      return load(state, action.config);
    case 'asked': {
      const { messageId: id, text, attachments, at: createdAt } = action;
      // Asked again: the question is stored, its reply has failed.
      if (state.messages.some((known) => known.id === id && known.seq !== null)) return state;
      const message: ChatMessage = {
        ...BLANK,
        id,
        role: 'visitor',
        text,
        attachments,
        status: 'queued',
        createdAt,
      };
      // What was said before an ended conversation stays on the server; its positions would clash with the new ones.
      const before = state.hasEnded ? EMPTY_CHAT : state;
      return { ...before, messages: put(before.messages, message) };
    }
    case 'said':
      return {
        ...change(state, action.messageId, (message) => ({
          ...message,
          status: message.status === 'sending' ? 'complete' : message.status,
        })),
        conversationId: action.conversationId,
      };
    case 'queued':
    case 'unsent':
      return {
        ...mark(state, action),
        awaiting: state.awaiting === action.messageId ? null : state.awaiting,
      };
    case 'sending':
      return {
        ...mark(dropAttempt(state, action.messageId), action),
        awaiting: state.handling === 'human' ? null : action.messageId,
      };
    case 'ended':
      return restart(state);
    case 'regenerating':
      return regenerate(state, action.messageId);
    case 'kept':
      return keepReplaced(state);
    case 'cleared':
      return EMPTY_CHAT;
    case 'lost':
      if (state.replaced) return keepReplaced(state);
      return { ...state, awaiting: null, messages: state.messages.map(giveUp) };
    case 'rated':
      return change(state, action.messageId, (message) => ({
        ...message,
        feedback: action.rating,
      }));
    case 'event':
      return hear(state, action.event);
  }
}

function hear(state: ChatState, event: ConversationEvent): ChatState {
  if (event.type === 'message') {
    const { message } = event;
    const isReply = message.replyTo !== null && message.replyTo === state.awaiting;
    const messages = put(state.messages, message).filter(({ id }) => id !== message.supersedes);
    const isOver = state.replaced !== null && message.replyTo === state.replaced.replyTo;
    return {
      ...state,
      messages,
      awaiting: isReply ? null : state.awaiting,
      replaced: isOver ? null : state.replaced,
    };
  }
  if (event.type === 'handoff') return handOver(state, event);
  if (event.type === 'status') return { ...state, hasEnded: event.status !== 'active' };
  if (event.type === 'withdrawn') return withdraw(keepReplaced(state), event.replyTo);
  const known = state.messages.find((message) => message.id === event.messageId);
  // A stored message is the truth: what comes late about it is old.
  if (known && known.seq !== null) return state;
  if (event.type === 'citation') {
    return change(state, event.messageId, (message) => ({
      ...message,
      citations: addCitation(message.citations, event.citation),
    }));
  }
  // A reply that a person has overtaken counts no more.
  if (state.handling === 'human') return state;
  const reply = known ?? { ...BLANK, id: event.messageId, replyTo: event.replyTo, role: 'bot' };
  if (event.type === 'typing')
    return known ? state : { ...state, messages: put(state.messages, reply) };
  if (event.type === 'delta') {
    const text = joinDelta(reply.text, event);
    if (text === reply.text && reply.status === 'writing') return state;
    return { ...state, messages: put(state.messages, { ...reply, text, status: 'writing' }) };
  }
  if (state.replaced?.replyTo === event.replyTo) return keepReplaced(state);
  const awaiting = state.awaiting === event.replyTo ? null : state.awaiting;
  return { ...state, messages: put(state.messages, { ...reply, status: 'failed' }), awaiting };
}

/** Takes the newest reply away to make room for another. */
function regenerate(state: ChatState, id: MessageId): ChatState {
  const replaced = state.messages.find((message) => message.id === id) ?? null;
  const messages = state.messages.filter((message) => message !== replaced);
  return { ...state, messages, replaced, awaiting: replaced?.replyTo ?? state.awaiting };
}

/** Nothing better came: the reply that was to be replaced stands where it stood. */
function keepReplaced(state: ChatState): ChatState {
  const { replaced } = state;
  if (!replaced) return state;
  const others = withdraw(state, replaced.replyTo);
  return { ...others, replaced: null, messages: put(others.messages, replaced) };
}

/** A person comes, is waited for, or goes. No reply of the bot is expected beside a person. */
function handOver(
  state: ChatState,
  { handling, name: person }: Extract<ConversationEvent, { type: 'handoff' }>,
): ChatState {
  if (handling !== 'human') return { ...state, handling, person };
  const before = keepReplaced(state);
  const messages = before.messages.filter((message) => !isPreview(message));
  return { ...before, handling, person, messages, awaiting: null };
}

/** The reply on its way to `question` will not come. */
const withdraw = (state: ChatState, question: MessageId | null): ChatState => ({
  ...state,
  messages: state.messages.filter(
    (message) => !(isPreview(message) && message.replyTo === question),
  ),
  awaiting: state.awaiting === question ? null : state.awaiting,
});

/** What is on its way goes into a new conversation. */
const restart = (state: ChatState): ChatState => ({
  ...EMPTY_CHAT,
  messages: state.messages.filter(({ seq, role }) => seq === null && role === 'visitor'),
  awaiting: state.messages.find(({ status }) => status === 'sending')?.id ?? null,
});

/** Messages on their way survive a load that does not know them; previews do not, the stream tells them again. */
function load(
  state: ChatState,
  config: Pick<WidgetConfig, 'conversationId' | 'messages'>,
): ChatState {
  const own = state.messages.filter(({ role, seq }) => role === 'visitor' && seq === null);
  const current = config.messages.filter(({ supersededBy }) => supersededBy === undefined);
  const messages = current.reduce<readonly ChatMessage[]>(put, own);
  const last = messages.findLast(({ status }) => status !== 'queued' && status !== 'unsent');
  return {
    ...EMPTY_CHAT,
    conversationId: config.conversationId,
    messages,
    awaiting: last?.role === 'visitor' ? last.id : null,
  };
}

/** What the server has stored is not on its way any more. */
const mark = (
  state: ChatState,
  {
    type: status,
    messageId,
    refusal,
  }: Extract<ChatAction, { type: 'queued' | 'sending' | 'unsent' }>,
): ChatState =>
  change(state, messageId, (message) =>
    message.seq === null ? { ...message, status, refusal } : message,
  );

function change(
  state: ChatState,
  id: MessageId,
  update: (message: ChatMessage) => ChatMessage,
): ChatState {
  return {
    ...state,
    messages: state.messages.map((message) => (message.id === id ? update(message) : message)),
  };
}

/** Takes away what a failed attempt to answer `question` left behind. */
const dropAttempt = (state: ChatState, question: MessageId): ChatState => ({
  ...state,
  messages: state.messages.filter(
    ({ replyTo, status }) =>
      replyTo !== question || (status !== 'failed' && status !== 'interrupted'),
  ),
});

import type {
  Citation,
  ConversationEvent,
  ConversationId,
  Handling,
  Message,
  MessageId,
  Rating,
  WidgetConfig,
} from '@pixel/contract';
import { joinDelta } from './join-delta.ts';

/** `sending` and `unsent` are a visitor's message on its way; `waiting` and `writing` a reply on its way. */
export type ChatMessage = Omit<Message, 'seq' | 'status'> & {
  /** Null until the server has stored the message. */
  readonly seq: number | null;
  readonly status: Message['status'] | 'sending' | 'unsent' | 'waiting' | 'writing';
};

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
}

export type ChatAction =
  | { readonly type: 'loaded'; readonly config: Pick<WidgetConfig, 'conversationId' | 'messages'> }
  | {
      readonly type: 'asked';
      readonly messageId: MessageId;
      readonly text: string;
      readonly at: string;
    }
  | {
      readonly type: 'said';
      readonly conversationId: ConversationId;
      readonly messageId: MessageId;
    }
  | { readonly type: 'unsent'; readonly messageId: MessageId }
  | { readonly type: 'retried'; readonly messageId: MessageId }
  | { readonly type: 'lost' }
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
};

/** The only way in which a chat changes. Every server event may come twice, late, or after a gap. */
export function reduceChat(state: ChatState, action: ChatAction): ChatState {
  switch (action.type) {
    case 'loaded':
      return load(state, action.config);
    case 'asked': {
      const { messageId: id, text, at: createdAt } = action;
      const message: ChatMessage = {
        ...BLANK,
        id,
        role: 'visitor',
        text,
        status: 'sending',
        createdAt,
      };
      // What was said before an ended conversation stays on the server; its positions would clash with the new ones.
      const before = state.hasEnded ? EMPTY_CHAT : state;
      return {
        ...before,
        messages: put(before.messages, message),
        awaiting: before.handling === 'human' ? null : id,
      };
    }
    case 'said':
      return {
        ...change(state, action.messageId, (message) => ({
          ...message,
          status: message.status === 'sending' ? 'complete' : message.status,
        })),
        conversationId: action.conversationId,
      };
    case 'unsent':
      return {
        ...change(state, action.messageId, (message) =>
          message.seq === null ? { ...message, status: 'unsent' } : message,
        ),
        awaiting: state.awaiting === action.messageId ? null : state.awaiting,
      };
    case 'retried':
      return {
        ...change(dropAttempt(state, action.messageId), action.messageId, (message) =>
          message.seq === null ? { ...message, status: 'sending' } : message,
        ),
        awaiting: state.handling === 'human' ? null : action.messageId,
      };
    case 'ended':
      return restart(state);
    case 'lost':
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
    const messages = put(state.messages, message);
    return { ...state, messages, awaiting: isReply ? null : state.awaiting };
  }
  if (event.type === 'handoff') return handOver(state, event);
  if (event.type === 'status') return { ...state, hasEnded: event.status !== 'active' };
  if (event.type === 'withdrawn') return withdraw(state, event.replyTo);
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
  const awaiting = state.awaiting === event.replyTo ? null : state.awaiting;
  return { ...state, messages: put(state.messages, { ...reply, status: 'failed' }), awaiting };
}

/** A person comes, is waited for, or goes. No reply of the bot is expected beside a person. */
function handOver(
  state: ChatState,
  { handling, name: person }: Extract<ConversationEvent, { type: 'handoff' }>,
): ChatState {
  if (handling !== 'human') return { ...state, handling, person };
  const messages = state.messages.filter((message) => !isPreview(message));
  return { ...state, handling, person, messages, awaiting: null };
}

/** The reply on its way to `question` will not come. */
const withdraw = (state: ChatState, question: MessageId): ChatState => ({
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
  awaiting:
    state.messages.findLast(({ seq, role }) => seq === null && role === 'visitor')?.id ?? null,
});

const isPreview = ({ seq, role }: ChatMessage) => seq === null && role !== 'visitor';

/** Messages on their way survive a load that does not know them; previews do not, the stream tells them again. */
function load(
  state: ChatState,
  config: Pick<WidgetConfig, 'conversationId' | 'messages'>,
): ChatState {
  const own = state.messages.filter(({ role, seq }) => role === 'visitor' && seq === null);
  const messages = config.messages.reduce<readonly ChatMessage[]>(put, own);
  const last = messages.at(-1);
  return {
    ...EMPTY_CHAT,
    conversationId: config.conversationId,
    messages,
    awaiting: last?.role === 'visitor' && last.status !== 'unsent' ? last.id : null,
  };
}

/**
 * Puts a message in its place: by id if it is known, by position if it is stored. A question has one reply on its way: one
 * under a new id (the server started again) takes the place of the old.
 */
function put(messages: readonly ChatMessage[], message: ChatMessage): readonly ChatMessage[] {
  const others = message.replyTo
    ? messages.filter(
        ({ id, seq, replyTo }) => seq !== null || replyTo !== message.replyTo || id === message.id,
      )
    : messages;
  const at = others.findIndex(({ id }) => id === message.id);
  const next = at < 0 ? [...others, message] : others.with(at, message);
  return next.toSorted((a, b) => (a.seq ?? Infinity) - (b.seq ?? Infinity) || 0);
}

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

const addCitation = (citations: readonly Citation[], citation: Citation) =>
  citations.some(({ number }) => number === citation.number)
    ? [...citations]
    : [...citations, citation];

/** Takes away what a failed attempt to answer `question` left behind. */
const dropAttempt = (state: ChatState, question: MessageId): ChatState => ({
  ...state,
  messages: state.messages.filter(
    ({ replyTo, status }) =>
      replyTo !== question || (status !== 'failed' && status !== 'interrupted'),
  ),
});

/** No more events will come: a reply that is still being written has failed. */
const giveUp = (message: ChatMessage): ChatMessage =>
  message.status === 'waiting' || message.status === 'writing'
    ? { ...message, status: 'failed' }
    : message;

const BLANK = {
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

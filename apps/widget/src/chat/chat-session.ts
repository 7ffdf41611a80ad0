import type { ConversationEvent, MessageId, Rating, WidgetConfig } from '@pixel/contract';
import { type Subscribed, WireError } from '@pixel/sdk/wire';
import type { EmbedOptions, PanelFrame } from '../embed.ts';
import { type ChatAction, type ChatState, EMPTY_CHAT, reduceChat } from './chat-state.ts';
import { newMessageId } from './message-id.ts';
import { PROTOCOL } from './protocol.ts';
import { keepVisitorToken } from './visitor-token.ts';
import { createWidgetApi } from './widget-api.ts';

/** Everything that the panel shows. */
export interface SessionState {
  readonly phase: 'idle' | 'loading' | 'ready' | 'failed';
  /** Why loading failed: an error code of the contract. */
  readonly error: string | null;
  readonly config: WidgetConfig | null;
  readonly chat: ChatState;
  readonly connection: 'idle' | 'connecting' | 'live' | 'waiting';
  /** Asking for a person did not arrive. That it did comes with the events. */
  readonly isUnheard?: boolean;
}

export interface ChatSession {
  readonly state: SessionState;
  /** Calls `listener` after every change; returns the way out. */
  subscribe(listener: () => void): () => void;
  /** Loads the bot and the conversation so far; once, unless it failed. */
  load(): Promise<void>;
  /** Follows the conversation, or stops to as soon as no reply is expected. */
  follow(isWanted: boolean): void;
  send(text: string): Promise<void>;
  retry(message: MessageId): Promise<void>;
  stop(): void;
  rate(message: MessageId, rating: Rating | null): void;
  requestPerson(): Promise<void>;
  retryNow(): void;
  /** Forgets the visitor and the conversation. */
  reset(): Promise<void>;
  destroy(): void;
}

type Ports = Pick<PanelFrame, 'emit'> & {
  readonly options: Pick<EmbedOptions, 'bot' | 'origin'>;
  locale(): string | undefined;
};

const ENDED_PAUSE_MS = 2_000;
/** Pauses before a message is sent again, in milliseconds. */
const SEND_PAUSES = [600, 2_000];

/** One visitor's chat with one bot: the calls, and the state they lead to. */
export function createChatSession({ options, emit, locale }: Ports): ChatSession {
  const token = keepVisitorToken(options.bot);
  const api = createWidgetApi(options.origin, options.bot, token.get);
  const listeners = new Set<() => void>();
  let state: SessionState = {
    phase: 'idle',
    error: null,
    config: null,
    chat: EMPTY_CHAT,
    connection: 'idle',
  };
  let loading: Promise<void> | undefined;
  let watching: Subscribed | undefined;
  let isFollowing = false;
  /** Grows with `reset` and `destroy`: what an older life still hears is dropped. */
  let life = 0;

  const set = (change: Partial<SessionState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const dispatch = (action: ChatAction) => {
    const chat = reduceChat(state.chat, action);
    if (chat !== state.chat) set({ chat });
  };

  const bootstrap = async () => {
    const known = token.get();
    const tag = locale();
    const config = await api.bootstrap({
      bot: options.bot,
      protocol: PROTOCOL,
      ...(known && { visitorToken: known }),
      ...(tag && { locale: tag }),
    });
    token.set(config.visitorToken);
    set({ phase: 'ready', error: null, config });
    dispatch({ type: 'loaded', config });
  };

  const load = async () => {
    set({ phase: 'loading', error: null });
    const begun = life;
    try {
      await bootstrap();
      if (begun === life) watch();
    } catch (cause) {
      if (begun !== life) return;
      loading = undefined;
      set({ phase: 'failed', error: tellError(cause) });
    }
  };

  const tellError = (cause: unknown) => {
    const code = cause instanceof WireError ? cause.code : 'internal';
    emit('error', { code });
    return code;
  };

  /** Opens the stream if it is wanted and there is something to hear; closes it otherwise. */
  const watch = () => {
    const { conversationId, awaiting, messages, handling } = state.chat;
    // A person may write at any time, and while one is waited for that is what counts.
    const isWanted =
      conversationId !== null && (isFollowing || awaiting !== null || handling !== 'bot');
    if (!isWanted) {
      watching?.stop();
      watching = undefined;
      if (state.connection !== 'idle') set({ connection: 'idle' });
      return;
    }
    if (watching) return;
    const begun = life;
    const lastSeq = messages.findLast(({ seq }) => seq !== null)?.seq ?? 0;
    watching = api.watch(
      { conversationId, lastEventId: String(lastSeq) },
      {
        onEvent: (event) => begun === life && hear(event),
        onState: (connection) => begun === life && set({ connection }),
        onEnd: (error) => {
          if (begun !== life) return;
          watching = undefined;
          if (error) dispatch({ type: 'lost' });
          // A server that shuts down ends its streams politely.
          else setTimeout(() => begun === life && watch(), ENDED_PAUSE_MS);
          set({ connection: 'idle' });
        },
      },
    );
  };

  const hear = (event: ConversationEvent) => {
    const before = state.chat;
    dispatch({ type: 'event', event });
    if (event.type === 'citation' || event.type === 'withdrawn' || before === state.chat) return;
    if (event.type === 'handoff' || event.type === 'status') return tellChange(event, before);
    const messageId = event.type === 'message' ? event.message.id : event.messageId;
    const known = before.messages.find(({ id }) => id === messageId);
    const isStreaming = known?.status === 'writing';
    if (event.type === 'delta' && !isStreaming) emit('stream.start', { messageId });
    if (event.type === 'message' || event.type === 'failed') {
      if (isStreaming) emit('stream.end', { messageId });
      if (event.type === 'message' && event.message.role !== 'visitor' && known?.seq == null)
        emit('message.received', { messageId, conversationId: state.chat.conversationId });
      if (event.type === 'failed') emit('error', { code: event.code, messageId });
      watch();
    }
  };

  const tellChange = (
    event: Extract<ConversationEvent, { type: 'handoff' | 'status' }>,
    before: ChatState,
  ) => {
    const { conversationId, handling, person, hasEnded } = state.chat;
    if (handling === 'human' && before.handling !== handling)
      emit('handoff.joined', { conversationId, name: person });
    if (handling === 'waiting' && before.handling !== handling)
      emit('handoff.requested', { conversationId });
    if (event.type === 'status' && hasEnded && !before.hasEnded)
      emit('conversation.ended', { conversationId });
    watch();
  };

  const say = async (messageId: MessageId, text: string) => {
    const begun = life;
    const { conversationId } = state.chat;
    try {
      const said = await sayPatiently(messageId, text);
      if (begun !== life) return;
      dispatch({ type: 'said', ...said });
      emit('message.sent', said);
      if (!conversationId) emit('conversation.started', { conversationId: said.conversationId });
      watch();
    } catch (cause) {
      if (begun !== life) return;
      dispatch({ type: 'unsent', messageId });
      tellError(cause);
    }
  };

  /** Sends under one id, so that sending twice stores once. A visitor the server no longer knows is made anew, once. */
  const sayPatiently = async (messageId: MessageId, text: string) => {
    for (let attempt = 0, isRenewed = false; ; attempt++) {
      const { conversationId } = state.chat;
      try {
        return await api.say({ messageId, text, ...(conversationId && { conversationId }) });
      } catch (cause) {
        if (!(cause instanceof WireError)) throw cause;
        const pause = SEND_PAUSES[attempt];
        if (cause.code === 'conflict' && conversationId) {
          // It has ended meanwhile: the message begins a new one.
          dispatch({ type: 'ended' });
          watch();
        } else if (cause.code === 'unauthenticated' && !isRenewed) {
          isRenewed = true;
          token.clear();
          await bootstrap();
        } else if (cause.retryable && cause.code !== 'over-quota' && pause !== undefined)
          await new Promise((resolve) => setTimeout(resolve, pause));
        else throw cause;
      }
    }
  };

  const forget = () => {
    life++;
    watching?.stop();
    watching = undefined;
    loading = undefined;
  };

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load() {
      loading ??= load();
      return loading;
    },
    follow(isWanted) {
      isFollowing = isWanted;
      watch();
    },
    async send(text) {
      const random = crypto.getRandomValues(new Uint8Array(10));
      const messageId = newMessageId(Date.now(), random);
      const hadEnded = state.chat.hasEnded;
      dispatch({ type: 'asked', messageId, text, at: new Date().toISOString() });
      if (hadEnded) watch();
      await say(messageId, text);
    },
    async retry(id) {
      const { messages } = state.chat;
      const message = messages.find((one) => one.id === id);
      const question =
        message?.role === 'visitor' ? message : messages.find((one) => one.id === message?.replyTo);
      if (!question) return;
      dispatch({ type: 'retried', messageId: question.id });
      await say(question.id, question.text);
    },
    stop() {
      const { conversationId, awaiting } = state.chat;
      if (conversationId && awaiting)
        api.stop({ conversationId, messageId: awaiting }).catch(tellError);
    },
    rate(messageId, rating) {
      const before = state.chat.messages.find(({ id }) => id === messageId)?.feedback ?? null;
      dispatch({ type: 'rated', messageId, rating });
      emit('feedback', { messageId, rating });
      api.rate({ messageId, rating }).catch((cause) => {
        dispatch({ type: 'rated', messageId, rating: before });
        tellError(cause);
      });
    },
    async requestPerson() {
      const { conversationId } = state.chat;
      if (!conversationId) return;
      set({ isUnheard: false });
      await api.requestPerson({ conversationId }).catch((cause) => {
        set({ isUnheard: true });
        tellError(cause);
      });
    },
    retryNow: () => watching?.retryNow(),
    async reset() {
      forget();
      token.clear();
      state = { ...state, chat: EMPTY_CHAT, connection: 'idle' };
      loading = load();
      await loading;
    },
    destroy() {
      forget();
      listeners.clear();
    },
  };
}

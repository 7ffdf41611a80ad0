import type { ConversationEvent, MessageId, WidgetConfig } from '@pixel/contract';
import { WireError } from '@pixel/sdk/wire';
import type { EmbedOptions, PanelFrame } from '../embed.ts';
import { type ChatAction, type ChatState, EMPTY_CHAT, reduceChat } from './chat-state.ts';
import { type ChatTabs, joinTabs } from './chat-tabs.ts';
import { type Connection, createFollower } from './follower.ts';
import { newMessageId } from './message-id.ts';
import { keepOutbox, type Written } from './outbox.ts';
import { PROTOCOL } from './protocol.ts';
import { createSender } from './sender.ts';
import { tellEvent } from './tell-event.ts';
import { keepVisitorToken } from './visitor-token.ts';
import { createWidgetApi, type WidgetApi } from './widget-api.ts';

/** Everything that the panel shows. */
export interface SessionState {
  readonly phase: 'idle' | 'loading' | 'ready' | 'failed';
  /** Why loading failed: an error code of the contract. */
  readonly error: string | null;
  readonly config: WidgetConfig | null;
  readonly chat: ChatState;
  readonly connection: Connection;
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
  /** Puts a message into the queue; it is sent as soon as the server can be reached. */
  send(text: string): void;
  /** Sends an unsent message again, or asks again for a reply that has failed. */
  retry(message: MessageId): void;
  stop(): void;
  retryNow(): void;
  /** Forgets the visitor and the conversation. */
  reset(): Promise<void>;
  destroy(): void;
  /** For the rare parts, which act by themselves: their calls are none of the panel's bytes. */
  readonly api: WidgetApi;
  set(change: Partial<SessionState>): void;
  dispatch(action: ChatAction): void;
  /** Tells the page that a call has failed; returns its code. */
  tellError(cause: unknown): string;
}

type Ports = Pick<PanelFrame, 'emit'> & {
  readonly options: Pick<EmbedOptions, 'bot' | 'origin'>;
  locale(): string | undefined;
};

/** One visitor's chat with one bot: the calls, and the state they lead to. */
export function createChatSession({ options, emit, locale }: Ports): ChatSession {
  const token = keepVisitorToken(options.bot);
  const api = createWidgetApi(options.origin, options.bot, token.get);
  const outbox = keepOutbox(options.bot);
  const listeners = new Set<() => void>();
  let state: SessionState = {
    phase: 'idle',
    error: null,
    config: null,
    chat: EMPTY_CHAT,
    connection: 'idle',
  };
  let loading: Promise<void> | undefined;
  let tabs: ChatTabs | undefined;
  let isFollowing = false;
  /** Grows with `reset` and `destroy`: what an older life still hears is dropped. */
  let life = 0;

  const set = (change: Partial<SessionState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const dispatch = (action: ChatAction) => {
    const before = state.chat;
    const chat = reduceChat(before, action);
    if (chat === before) return;
    set({ chat });
    // The next message waits for the reply to the one before.
    if (before.awaiting !== null && chat.awaiting === null) sender.pump();
  };

  const write = (written: Written) => {
    const hadEnded = state.chat.hasEnded;
    dispatch({ type: 'asked', ...written });
    if (hadEnded) follower.look();
    outbox.add(written);
    sender.pump();
  };

  const bootstrap = async (): Promise<void> => {
    token.readAgain();
    const known = token.get();
    const tag = locale();
    const config = await api.bootstrap({
      bot: options.bot,
      protocol: PROTOCOL,
      ...(known && { visitorToken: known }),
      ...(tag && { locale: tag }),
    });
    token.readAgain();
    // Another tab was first: one visitor for both.
    if (!known && token.get()) return bootstrap();
    token.set(config.visitorToken);
    set({ phase: 'ready', error: null, config });
    dispatch({ type: 'loaded', config });
    for (const written of outbox.list()) {
      const known = state.chat.messages.find(({ id }) => id === written.messageId);
      if (known && known.seq !== null) outbox.remove(written.messageId);
      else if (!known) dispatch({ type: 'asked', ...written });
    }
  };

  const load = async () => {
    set({ phase: 'loading', error: null });
    const begun = life;
    try {
      await bootstrap();
      if (begun !== life) return;
      tabs ??= joinTabs(options.bot, meet);
      follower.look();
      sender.pump();
    } catch (cause) {
      if (begun !== life) return;
      loading = undefined;
      set({ phase: 'failed', error: tellError(cause) });
    }
  };

  /** Another tab has begun a conversation, or forgotten the visitor. */
  const meet = async () => {
    const begun = life;
    token.readAgain();
    await bootstrap().catch(tellError);
    if (begun === life) follower.restart();
  };

  const tellError = (cause: unknown) => {
    const code = cause instanceof WireError ? cause.code : 'internal';
    emit('error', { code });
    return code;
  };

  const hear = (event: ConversationEvent) => {
    const before = state.chat;
    dispatch({ type: 'event', event });
    tellEvent(emit, { event, before, after: state.chat });
    if (event.type !== 'delta' && before !== state.chat) follower.look();
  };

  const newFollower = () =>
    createFollower({
      watch: api.watch,
      chat: () => state.chat,
      onEvent: hear,
      onConnection: (connection) => connection !== state.connection && set({ connection }),
      onRefused(error) {
        dispatch({ type: 'lost' });
        tellError(error);
      },
    });

  const newSender = () =>
    createSender({
      say: api.say,
      outbox,
      chat: () => state.chat,
      dispatch,
      onError: tellError,
      async renew() {
        token.clear();
        await bootstrap();
      },
      onSaid(said, isFirst) {
        dispatch({ type: 'said', ...said });
        emit('message.sent', said);
        if (isFirst) {
          emit('conversation.started', { conversationId: said.conversationId });
          tabs?.tell();
        }
        follower.look();
      },
    });
  let sender = newSender();
  let follower = newFollower();

  const forget = () => {
    life++;
    sender.stop();
    follower.stop();
    loading = undefined;
  };

  return {
    api,
    set,
    dispatch,
    tellError,
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
      follower.follow(isWanted);
    },
    send(text) {
      const random = crypto.getRandomValues(new Uint8Array(10));
      const messageId = newMessageId(Date.now(), random);
      write({ messageId, text, at: new Date().toISOString() });
    },
    retry(id) {
      const { messages } = state.chat;
      const message = messages.find((one) => one.id === id);
      if (message?.status === 'queued') return sender.wake();
      const question =
        message?.role === 'visitor' ? message : messages.find((one) => one.id === message?.replyTo);
      if (question) write({ messageId: question.id, text: question.text, at: question.createdAt });
    },
    stop() {
      const { conversationId, awaiting } = state.chat;
      if (conversationId && awaiting)
        api.stop({ conversationId, messageId: awaiting }).catch(tellError);
    },
    retryNow() {
      follower.retryNow();
      sender.wake();
    },
    async reset() {
      forget();
      token.clear();
      outbox.clear();
      sender = newSender();
      follower = newFollower();
      follower.follow(isFollowing);
      state = { ...state, chat: EMPTY_CHAT, connection: 'idle' };
      loading = load();
      await loading;
      tabs?.tell();
    },
    destroy() {
      forget();
      tabs?.close();
      listeners.clear();
    },
  };
}

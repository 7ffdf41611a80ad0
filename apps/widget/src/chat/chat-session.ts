import type { Attachment, ConversationEvent, MessageId } from '@pixel/contract';
import { WireError } from '@pixel/sdk/wire';
import type { LoadChunk } from '../chunk/load-chunk.ts';
import type { EmbedOptions, PanelFrame, VisitorAttributes } from '../embed.ts';
import { type ChatAction, EMPTY_CHAT, reduceChat } from './chat-state.ts';
import { type ChatTabs, joinTabs } from './chat-tabs.ts';
import { createFollower } from './follower.ts';
import { newMessageId } from './message-id.ts';
import { questionOf } from './messages.ts';
import { keepOutbox, type Written } from './outbox.ts';
import { PROTOCOL } from './protocol.ts';
import { createSender } from './sender.ts';
import { EMPTY_SESSION, type SessionState } from './session-state.ts';
import { tellEvent } from './tell-event.ts';
import { keepVisitorToken } from './visitor-token.ts';
import { createWidgetApi, type WidgetApi } from './widget-api.ts';

export interface ChatSession {
  readonly state: SessionState;
  /** Nothing is sent before the visitor has agreed. */
  readonly isHeld: boolean;
  /** Calls `listener` after every change; returns the way out. */
  subscribe(listener: () => void): () => void;
  /** Loads the bot and the conversation so far; once, unless it failed. */
  load(): Promise<void>;
  /** Follows the conversation, or stops to as soon as no reply is expected. */
  follow(isWanted: boolean): void;
  /** Puts a message into the queue; it is sent as soon as the server can be reached. */
  send(text: string, attachments?: readonly Attachment[]): void;
  /** Sends an unsent message again, or asks again for a reply that has failed. */
  retry(message: MessageId): void;
  stop(): void;
  retryNow(): void;
  /** Proves who the visitor is; before the chat was opened it is kept until then. */
  identify(identity: string): Promise<void>;
  /** Says something about the visitor, unproven; before the chat was opened it is kept until then. */
  setAttributes(attributes: VisitorAttributes): Promise<void>;
  /** Asks the server again for the bot and the conversation so far. */
  reload(): Promise<void>;
  /** Forgets the conversation, which the server has deleted. */
  clear(): void;
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
  readonly load: LoadChunk;
  readonly options: Pick<EmbedOptions, 'bot' | 'origin'>;
  locale(): string | undefined;
};

/** One visitor's chat with one bot: the calls, and the state they lead to. */
export function createChatSession({ options, emit, locale, load: loadChunk }: Ports): ChatSession {
  const token = keepVisitorToken(options.bot);
  const api = createWidgetApi({ ...options, token, load: loadChunk });
  const outbox = keepOutbox(options.bot);
  const listeners = new Set<() => void>();
  let state = EMPTY_SESSION;
  let loading: Promise<void> | undefined;
  let tabs: ChatTabs | undefined;
  let identity: string | undefined;
  let attributes: VisitorAttributes | undefined;
  let hasRenewed = false;
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
    if (state.isRating) set({ isRating: false });
    outbox.add(written);
    sender.pump();
  };

  const bootstrap = async (): Promise<void> => {
    token.readAgain();
    const begun = life;
    const known = token.get();
    const tag = locale();
    const config = await api.bootstrap({
      bot: options.bot,
      protocol: PROTOCOL,
      ...(known && { visitorToken: known }),
      ...(tag && { locale: tag }),
      ...(identity && { identity }),
    });
    // The visitor was forgotten meanwhile: this is for the one before.
    if (begun !== life) return;
    token.readAgain();
    // Another tab was first: one visitor for both.
    if (!known && token.get()) return bootstrap();
    token.set(config.visitorToken);
    token.session = config.session?.token;
    const { consent, score } = config;
    set({ phase: 'ready', error: null, config, consent, score });
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
      tabs ??= joinTabs(options.bot, reload);
      follower.look();
      sender.pump();
      if (attributes) await api.setAttributes({ attributes }).catch(tellError);
    } catch (cause) {
      if (begun !== life) return;
      loading = undefined;
      set({ phase: 'failed', error: tellError(cause) });
    }
  };

  /** Another tab has begun a conversation or forgotten the visitor, or the visitor is somebody else. */
  const reload = async () => {
    const begun = life;
    await bootstrap().catch(tellError);
    if (begun === life) follower.restart();
  };

  const tellError = (cause: unknown) => {
    const code = cause instanceof WireError ? cause.code : 'internal';
    emit('error', { code });
    return code;
  };

  const hear = (event: ConversationEvent) => {
    hasRenewed = false;
    const before = state.chat;
    dispatch({ type: 'event', event });
    tellEvent(emit, { event, before, after: state.chat });
    if (event.type !== 'delta' && before !== state.chat) follower.look();
  };

  const lose = (cause: unknown) => {
    dispatch({ type: 'lost' });
    tellError(cause);
  };

  const isHeld = () => state.consent !== null && state.consent.given !== true;

  const follower = createFollower({
    watch: api.watch,
    chat: () => state.chat,
    onEvent: hear,
    onConnection: (connection) => connection !== state.connection && set({ connection }),
    onRefused(error) {
      // A session that is over is had again.
      if (error.code !== 'unauthenticated' || hasRenewed) return lose(error);
      hasRenewed = true;
      api.renewOnce().then(follower.look, lose);
    },
  });

  const newSender = () =>
    createSender({
      say: api.say,
      outbox,
      chat: () => state.chat,
      dispatch,
      isHeld: () => state.phase !== 'ready' || isHeld(),
      onError(cause) {
        const code = tellError(cause);
        // There is a text to agree to, or another one.
        if (code === 'consent-required') void reload();
        return code;
      },
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

  const forget = () => {
    life++;
    sender.stop();
    loading = undefined;
  };

  return {
    ...{ api, set, dispatch, tellError, reload },
    get state() {
      return state;
    },
    get isHeld() {
      return isHeld();
    },
    async identify(next) {
      identity = next;
      if (state.phase !== 'ready') return;
      await reload();
      tabs?.tell();
      const { identityError } = state.config ?? {};
      if (!identityError) return;
      identity = undefined;
      throw new Error(identityError);
    },
    async setAttributes(next) {
      attributes = { ...attributes, ...next };
      if (state.phase === 'ready') await api.setAttributes({ attributes });
    },
    clear() {
      dispatch({ type: 'cleared' });
      set({ score: null, isRating: false });
      follower.look();
      tabs?.tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load() {
      loading ??= load();
      return loading;
    },
    follow: follower.follow,
    send(text, attachments) {
      const random = crypto.getRandomValues(new Uint8Array(10));
      const messageId = newMessageId(Date.now(), random);
      write({ messageId, text, attachments, at: new Date().toISOString() });
    },
    retry(id) {
      const question = questionOf(state.chat.messages, id);
      if (question?.status === 'queued') sender.wake();
      else if (question) {
        const { id: messageId, text, attachments, createdAt: at } = question;
        write({ messageId, text, attachments, at });
      }
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
      identity = undefined;
      attributes = undefined;
      outbox.clear();
      sender = newSender();
      state = { ...state, chat: EMPTY_CHAT, connection: 'idle', files: undefined };
      follower.restart();
      loading = load();
      await loading;
      tabs?.tell();
    },
    destroy() {
      forget();
      follower.stop();
      tabs?.close();
      listeners.clear();
    },
  };
}

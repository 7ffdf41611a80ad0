import type { LoadChunk } from '../../chunk/load-chunk.ts';
import { type ChatSession, createChatSession } from '../chat-session.ts';
import type { ChatMessage, ChatState } from '../chat-state.ts';
import type { CutProxy } from './cut-proxy.ts';
import type { House } from './start-house.ts';

/** Chunks are modules here, no files of a server. */
export const loadInNode: LoadChunk = (chunk) =>
  chunk(() => Promise.reject(new Error('A chunk is a module here.')));

/** The session of a panel whose server is behind `proxy`. */
export const openChat = (house: House, proxy: Pick<CutProxy, 'url'>): ChatSession =>
  createChatSession({
    options: { bot: house.bot, origin: proxy.url },
    emit() {},
    locale: () => 'en',
    load: loadInNode,
  });

/** Resolves when the chat is as wanted. */
export function until(
  session: ChatSession,
  holds: (chat: ChatState) => boolean,
): Promise<ChatState> {
  return new Promise((resolve) => {
    const look = () => holds(session.state.chat) && resolve(session.state.chat);
    session.subscribe(look);
    look();
  });
}

export const isStoredReply = ({ role, seq, status }: ChatMessage): boolean =>
  role === 'bot' && seq !== null && status === 'complete';

/** Text and state of each message, as the panel shows them. */
export const shown = ({ messages }: ChatState): string[] =>
  messages.map(({ role, text, status }) => `${role} ${status}: ${text}`);

/** What the server has stored of the conversation. */
export async function storedOf(house: House, { conversationId }: ChatState) {
  if (conversationId === null) throw new Error('There is no conversation.');
  const { items } = await house.pixel.conversations.messages.query({ conversationId });
  return items;
}

/** Storage of a browser, for as long as a test runs. */
export function memoryStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

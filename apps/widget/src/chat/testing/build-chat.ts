// What tests of the chat's state are made of.
import {
  type Citation,
  type ConversationEvent,
  ConversationId,
  Message,
  MessageId,
  PassageId,
  SourceId,
} from '@pixel/contract';
import { type ChatAction, type ChatState, EMPTY_CHAT, reduceChat } from '../chat-state.ts';

export const idOf = (name: string) => MessageId.parse(`msg_${name.padEnd(26, '0')}`);
export const CONVERSATION = ConversationId.parse(`cnv_${'0'.repeat(26)}`);
export const Q = idOf('q1');
export const R = idOf('r1');
export const NOW = '2026-01-02T03:04:05.000Z';

export const stored = (id: MessageId, seq: number, more: Partial<Message> = {}): Message =>
  Message.parse({
    id,
    seq,
    role: 'bot',
    text: 'Yes.',
    status: 'complete',
    replyTo: null,
    answered: true,
    mode: 'model',
    citations: [],
    degraded: [],
    feedback: null,
    createdAt: NOW,
    ...more,
  });
export const question = stored(Q, 1, { role: 'visitor', text: 'Open on Sundays?' });
export const reply = stored(R, 2, { replyTo: Q });
export const citation: Citation = {
  number: 1,
  passageId: PassageId.parse('psg_00000000000000000000000000'),
  sourceId: SourceId.parse('src_00000000000000000000000000'),
  title: 'Hours',
  quote: 'Open on Sundays.',
  start: 0,
  end: 16,
};

/** Written, and its turn has come. */
export const ask = (messageId: MessageId, text: string): ChatAction[] => [
  { type: 'asked', messageId, text, at: NOW },
  { type: 'sending', messageId },
];
export const asked = ask(Q, 'Open on Sundays?');
export const said: ChatAction = { type: 'said', messageId: Q, conversationId: CONVERSATION };
export const delta = (at: number, text: string, messageId = R): ConversationEvent => ({
  type: 'delta',
  messageId,
  replyTo: Q,
  at,
  text,
});
export const failedAs = (messageId: MessageId): ConversationEvent => ({
  type: 'failed',
  messageId,
  replyTo: Q,
  code: 'unavailable',
  message: 'x',
});
export const failed = failedAs(R);
export const event = (heard: ConversationEvent): ChatAction => ({ type: 'event', event: heard });
export const go = (state: ChatState, ...actions: (ChatAction | ChatAction[])[]): ChatState =>
  actions.flat().reduce(reduceChat, state);
export const after = (...actions: (ChatAction | ChatAction[])[]): ChatState =>
  go(EMPTY_CHAT, ...actions);
export const shown = (state: ChatState) =>
  state.messages.map(({ text, status }) => `${status}: ${text}`);

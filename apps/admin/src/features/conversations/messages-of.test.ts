import { ConversationId, type Message, MessageId } from '@pixel/contract';
import { describe, expect, it } from 'vitest';
import { askedOf, isOpen, messagesOf, withMessage } from './messages-of.ts';

const conversation = ConversationId.parse(`cnv_${'0'.repeat(26)}`);
const message = (seq: number, text = `${seq}`): Message => ({
  id: MessageId.parse(`msg_${String(seq).padStart(26, '0')}`),
  ...{ seq, text, role: 'visitor', status: 'complete', replyTo: null, answered: null },
  ...{ mode: null, citations: [], degraded: [], feedback: null },
  createdAt: '2026-11-25T09:00:00.000Z',
});
const pages = (...seqs: number[][]) => ({
  pages: seqs.map((page) => ({
    items: page.map((seq) => message(seq)),
    nextCursor: null,
    total: 4,
  })),
  pageParams: [conversation],
});

describe('a transcript', () => {
  it('is read from the oldest message loaded, whatever the pages say twice', () => {
    expect(messagesOf(pages([4, 3], [3, 2])).map(({ seq }) => seq)).toEqual([2, 3, 4]);
  });

  it('takes a new message and counts it', () => {
    const after = withMessage(pages([4, 3], [2, 1]), message(5));
    expect(after && messagesOf(after).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    expect(after?.pages[0]?.total).toBe(5);
  });

  it('puts a message that it knows in its place, and counts nothing', () => {
    const after = withMessage(pages([4, 3], [2, 1]), message(2, 'changed'));
    expect(after && messagesOf(after).map(({ text }) => text)).toEqual(['1', 'changed', '3', '4']);
    expect(after?.pages[0]?.total).toBe(4);
  });

  it('that is not loaded yet stays so', () => {
    expect(withMessage(undefined, message(1))).toBeUndefined();
  });
});

describe('a reply that did not help', () => {
  const reply = (changes: Partial<Message>): Message => ({
    ...message(2),
    ...{ role: 'bot', replyTo: message(1).id, answered: true },
    ...changes,
  });

  it('is one that the bot could not give or the visitor disliked', () => {
    expect(isOpen(reply({}))).toBe(false);
    expect(isOpen(reply({ answered: false }))).toBe(true);
    expect(isOpen(reply({ feedback: 'down' }))).toBe(true);
    expect(isOpen(reply({ feedback: 'up' }))).toBe(false);
    expect(isOpen({ ...message(1), feedback: 'down' })).toBe(false);
  });

  it('brings its question along, where that is loaded', () => {
    const fromMessageId = message(2).id;
    expect(askedOf(reply({}), [message(1, 'Open?'), reply({})])).toEqual({
      question: 'Open?',
      fromMessageId,
    });
    expect(askedOf(reply({}), [reply({})])).toEqual({ question: '', fromMessageId });
  });
});

import { expect, test } from 'vitest';
import { reduceChat } from './chat-state.ts';
import { joinDelta } from './join-delta.ts';
import {
  after,
  ask,
  asked,
  CONVERSATION,
  citation,
  delta,
  event,
  failed,
  go,
  idOf,
  NOW,
  Q,
  question,
  R,
  reply,
  said,
  shown,
  stored,
} from './testing/build-chat.ts';

test('a question goes from sending to complete to stored, and its reply is awaited', () => {
  expect(shown(after(asked))).toEqual(['sending: Open on Sundays?']);
  const sent = after(asked, said, event({ type: 'message', message: question }));
  expect(shown(sent)).toEqual(['complete: Open on Sundays?']);
  expect(sent).toMatchObject({ conversationId: CONVERSATION, awaiting: Q });
});

test('what is written waits for its turn, behind the reply to what was asked before', () => {
  const second = idOf('q2');
  const state = after(
    ...[asked, said, { type: 'asked', messageId: second, text: 'And Mondays?', at: NOW } as const],
    ...[event(delta(0, 'Ye'))],
  );
  expect(shown(state)).toEqual([
    ...['complete: Open on Sundays?', 'writing: Ye', 'queued: And Mondays?'],
  ]);
  expect(state.awaiting).toBe(Q);
  const done = go(
    state,
    event({ type: 'message', message: question }),
    event({ type: 'message', message: reply }),
    { type: 'sending', messageId: second },
  );
  expect(shown(done)).toEqual([
    ...['complete: Open on Sundays?', 'complete: Yes.', 'sending: And Mondays?'],
  ]);
  const cut = reduceChat(done, { type: 'queued', messageId: second });
  expect(cut.messages.at(-1)?.status).toBe('queued');
  expect(cut.awaiting).toBeNull();
});

test('a load leaves what is queued in the queue', () => {
  const state = after(
    { type: 'asked', messageId: idOf('q2'), text: 'And Mondays?', at: NOW },
    { type: 'loaded', config: { conversationId: CONVERSATION, messages: [question] } },
  );
  expect(shown(state)).toEqual(['complete: Open on Sundays?', 'queued: And Mondays?']);
  expect(state.awaiting).toBe(Q);
});

test('the answer to the call may come after the events', () => {
  const state = after(
    asked,
    event({ type: 'message', message: question }),
    event({ type: 'message', message: reply }),
    said,
  );
  expect(shown(state)).toEqual(['complete: Open on Sundays?', 'complete: Yes.']);
  expect(state.awaiting).toBeNull();
});

test('a reply grows by deltas and ends with the stored message', () => {
  const writing = after(
    asked,
    event({ type: 'typing', messageId: R, replyTo: Q }),
    event(delta(0, 'Ye')),
    event({ type: 'citation', messageId: R, citation }),
    event({ type: 'citation', messageId: R, citation }),
    event(delta(2, 's, w')),
  );
  expect(shown(writing)).toEqual(['sending: Open on Sundays?', 'writing: Yes, w']);
  expect(writing.messages[1]?.citations).toEqual([citation]);
  const done = reduceChat(writing, event({ type: 'message', message: reply }));
  expect(shown(done)).toEqual(['sending: Open on Sundays?', 'complete: Yes.'].toReversed());
  expect(done.awaiting).toBeNull();
});

test('repeated and late events change nothing', () => {
  const once = after(
    asked,
    said,
    event({ type: 'message', message: question }),
    event(delta(0, 'Yes')),
  );
  expect(reduceChat(once, event(delta(0, 'Y')))).toBe(once);
  const done = reduceChat(once, event({ type: 'message', message: reply }));
  for (const late of [
    delta(3, '!'),
    failed,
    { type: 'typing', messageId: R, replyTo: Q } as const,
  ]) {
    expect(reduceChat(done, event(late))).toBe(done);
  }
  expect(reduceChat(done, event({ type: 'message', message: reply }))).toEqual(done);
});

test('stored messages stand by position, whatever order they come in', () => {
  const all = [5, 2, 4, 1, 3].map((seq) => stored(idOf(`m${seq}`), seq));
  const state = after(asked, ...all.map((message) => event({ type: 'message', message })));
  expect(state.messages.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, null]);
});

test('a message that could not be sent can be tried again under its id', () => {
  const unsent = after(asked, { type: 'unsent', messageId: Q });
  expect(shown(unsent)).toEqual(['unsent: Open on Sundays?']);
  expect(unsent.awaiting).toBeNull();
  const again = reduceChat(unsent, { type: 'sending', messageId: Q });
  expect(shown(again)).toEqual(['sending: Open on Sundays?']);
  expect(again.awaiting).toBe(Q);
});

test('a message that arrived although its call failed is not marked unsent', () => {
  const state = after(asked, event({ type: 'message', message: question }), {
    type: 'unsent',
    messageId: Q,
  });
  expect(shown(state)).toEqual(['complete: Open on Sundays?']);
});

test('a failed reply keeps its text until it is tried again', () => {
  const broken = after(asked, said, event(delta(0, 'Ye')), event(failed));
  expect(shown(broken)).toEqual(['complete: Open on Sundays?', 'failed: Ye']);
  expect(broken.awaiting).toBeNull();
  const again = reduceChat(broken, { type: 'sending', messageId: Q });
  expect(again.messages.map(({ id }) => id)).toEqual([Q]);
  expect(again.awaiting).toBe(Q);
});

test('when the stream is lost for good, a reply on its way has failed', () => {
  expect(shown(after(asked, said, event(delta(0, 'Ye')), { type: 'lost' }))).toEqual([
    'complete: Open on Sundays?',
    'failed: Ye',
  ]);
});

test('a reply that is started again under a new id takes the place of the first', () => {
  const broken = after(asked, said, event(delta(0, 'Ye')));
  const again = reduceChat(broken, event(delta(0, 'No', idOf('r2'))));
  expect(shown(again)).toEqual(['complete: Open on Sundays?', 'writing: No']);
});

test('a load keeps what is on its way and drops previews', () => {
  const other = idOf('q2');
  const state = after(asked, event(delta(0, 'Ye')), ask(other, 'And Mondays?'), {
    type: 'loaded',
    config: { conversationId: CONVERSATION, messages: [question, reply] },
  });
  expect(shown(state)).toEqual([
    'complete: Open on Sundays?',
    'complete: Yes.',
    'sending: And Mondays?',
  ]);
});

test('a conversation that ends with a question awaits its reply', () => {
  const config = { conversationId: CONVERSATION, messages: [question] };
  expect(after({ type: 'loaded', config }).awaiting).toBe(Q);
  expect(
    after({ type: 'loaded', config: { ...config, messages: [question, reply] } }).awaiting,
  ).toBeNull();
});

test('a rating shows at once', () => {
  const state = after(event({ type: 'message', message: reply }), {
    type: 'rated',
    messageId: R,
    rating: 'down',
  });
  expect(state.messages[0]?.feedback).toBe('down');
});

test.each([
  ['', 0, 'ab', 'ab'],
  ['ab', 2, 'c', 'abc'],
  ['abc', 0, 'ab', 'abc'],
  ['abc', 1, 'bcd', 'abcd'],
  ['abc', 0, 'ax', 'ax'],
  ['abc', 5, 'f', 'abc'],
])('%j with a piece at %d: %j becomes %j', (text, at, piece, joined) => {
  expect(joinDelta(text, { at, text: piece })).toBe(joined);
});

test('a person who joins ends what the bot was writing, and nothing more of it shows', () => {
  const state = after(
    ...[asked, said, event({ type: 'message', message: question }), event(delta(0, 'Ye'))],
    ...[event({ type: 'handoff', handling: 'human', name: 'Ada' }), event(delta(2, 's'))],
    ...[event(failed), event({ type: 'withdrawn', messageId: R, replyTo: Q })],
  );
  expect(shown(state)).toEqual(['complete: Open on Sundays?']);
  expect(state).toMatchObject({ awaiting: null, handling: 'human', person: 'Ada' });
  const next = go(state, ask(idOf('q2'), 'Hi'));
  expect(next.awaiting).toBeNull();
  const back = reduceChat(next, event({ type: 'handoff', handling: 'bot', name: null }));
  expect(back).toMatchObject({ handling: 'bot', person: null });
});

test('a reply that is withdrawn is waited for no more', () => {
  const state = after(
    asked,
    said,
    event(delta(0, 'Ye')),
    event({ type: 'withdrawn', messageId: R, replyTo: Q }),
  );
  expect(shown(state)).toEqual(['complete: Open on Sundays?']);
  expect(state.awaiting).toBeNull();
});

test('a message after the end begins a new conversation', () => {
  const ended = after(
    ...[asked, said, event({ type: 'message', message: question })],
    ...[event({ type: 'message', message: reply }), event({ type: 'status', status: 'closed' })],
  );
  expect(ended).toMatchObject({ hasEnded: true, conversationId: CONVERSATION });
  const again = go(ended, ask(idOf('q2'), 'Hello'));
  expect(shown(again)).toEqual(['sending: Hello']);
  expect(again).toMatchObject({ conversationId: null, hasEnded: false, awaiting: idOf('q2') });
});

test('a message that met an end nobody told of goes into a new conversation', () => {
  const met = after(
    ...[asked, said, event({ type: 'message', message: question })],
    ...[ask(idOf('q2'), 'Hello')],
    { type: 'ended' },
  );
  expect(shown(met)).toEqual(['sending: Hello']);
  expect(met).toMatchObject({ conversationId: null, awaiting: idOf('q2') });
});

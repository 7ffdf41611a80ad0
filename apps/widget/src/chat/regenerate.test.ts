import { describe, expect, test } from 'vitest';
import type { ChatAction } from './chat-state.ts';
import {
  after,
  asked,
  CONVERSATION,
  delta,
  event,
  failedAs,
  go,
  idOf,
  Q,
  question,
  R,
  reply,
  said,
  shown,
  stored,
} from './testing/build-chat.ts';

describe('a reply that is written again', () => {
  const again = idOf('r2');
  const answered = after(
    ...[asked, said, event({ type: 'message', message: question })],
    ...[event({ type: 'message', message: reply })],
  );
  const writing = go(
    answered,
    { type: 'regenerating', messageId: R },
    event(delta(0, 'No', again)),
  );

  test('gives its place to the new one', () => {
    expect(shown(go(answered, { type: 'regenerating', messageId: R }))).toEqual([
      'complete: Open on Sundays?',
    ]);
    expect(writing.awaiting).toBe(Q);
    expect(shown(writing)).toEqual(['complete: Open on Sundays?', 'writing: No']);
    const message = stored(again, 3, { replyTo: Q, text: 'No.', supersedes: R });
    const done = go(writing, event({ type: 'message', message }));
    expect(shown(done)).toEqual(['complete: Open on Sundays?', 'complete: No.']);
    expect(done).toMatchObject({ awaiting: null, replaced: null });
    // As another tab hears it, and as a later visit finds it.
    expect(shown(go(answered, event({ type: 'message', message })))).toEqual(shown(done));
    const messages = [question, stored(R, 2, { replyTo: Q, supersededBy: again }), message];
    expect(
      shown(after({ type: 'loaded', config: { conversationId: CONVERSATION, messages } })),
    ).toEqual(shown(done));
  });

  test.each([
    ['fails', event(failedAs(again))],
    ['is refused', { type: 'kept' }],
    ['is lost', { type: 'lost' }],
    ['is overtaken by a person', event({ type: 'handoff', handling: 'human', name: 'Ada' })],
    ['is withdrawn', event({ type: 'withdrawn', messageId: again, replyTo: Q })],
  ] satisfies [string, ChatAction][])('comes back when the new one %s', (_what, action) => {
    const state = go(writing, action);
    expect(shown(state)).toEqual(['complete: Open on Sundays?', 'complete: Yes.']);
    expect(state).toMatchObject({ awaiting: null, replaced: null });
  });
});

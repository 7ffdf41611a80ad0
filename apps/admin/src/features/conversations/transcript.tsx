import type { Conversation } from '@pixel/contract';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { totalOf } from '../../api/pages-of.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { MessageItem } from './message-item.tsx';
import { type AskedMessage, askedOf, messagesOf, transcriptOf } from './messages-of.ts';
import css from './transcript.module.css';
import { useLiveConversation } from './use-live-conversation.ts';

/** Ratings come by no event, and a stream may be cut. */
const POLL_MS = 15_000;
/** How near to the end counts as reading the end, in CSS pixels. */
const NEAR = 80;
/** What scrolls must be reachable by keyboard. */
const SCROLLABLE = { tabIndex: 0 } as const;

/** Everything that was said, in order; new messages appear by themselves. */
export function Transcript({
  conversation,
  onAnswer,
}: {
  conversation: Conversation;
  onAnswer: (asked: AskedMessage) => void;
}) {
  const { id, botName } = conversation;
  const query = trpc.conversations.messages.useInfiniteQuery(transcriptOf(id), {
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: POLL_MS,
  });
  return (
    <QueryView query={query} lines={9}>
      {(data) => {
        const messages = messagesOf(data);
        return (
          <Live key={id} conversation={conversation} afterSeq={messages.at(-1)?.seq ?? 0}>
            {messages.length === 0 && <EmptyState icon="chats" title="No messages" />}
            <LoadMore query={query} shown={messages.length} total={totalOf(data)} />
            <ol className={css.transcript}>
              {messages.map((message) => (
                <MessageItem
                  key={message.id}
                  message={message}
                  botName={botName}
                  onAnswer={() => onAnswer(askedOf(message, messages))}
                />
              ))}
            </ol>
          </Live>
        );
      }}
    </QueryView>
  );
}

/** Keeps the newest message in view while the reader is at the end. */
function Live({
  conversation: { id, botName },
  afterSeq,
  children,
}: {
  conversation: Conversation;
  afterSeq: number;
  children: ReactNode;
}) {
  const { isWriting } = useLiveConversation(id, afterSeq);
  const scroller = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  // What came last decides whether to move.
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current && isAtEnd.current) current.scrollTop = current.scrollHeight;
  }, [afterSeq, isWriting]);
  return (
    <div
      ref={scroller}
      className={css.scroller}
      role="log"
      aria-label="Messages"
      {...SCROLLABLE}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        isAtEnd.current = scrollHeight - scrollTop - clientHeight < NEAR;
      }}
    >
      {children}
      {isWriting && <p className={css.writing}>{botName} is writing…</p>}
    </div>
  );
}

import type { Conversation } from '@pixel/contract';
import { Link } from 'react-router';
import { Badge } from '../../ui/badge.tsx';
import { formatMany } from '../../ui/format.ts';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { channelLabel } from './channels.ts';
import css from './conversation-list.module.css';
import { HandlingBadge } from './handling-badge.tsx';

/** Conversations, newest first, as links to their transcripts. */
export function ConversationList({
  conversations,
  showBot = true,
}: {
  conversations: readonly Conversation[];
  showBot?: boolean;
}) {
  return (
    <ul className={css.list}>
      {conversations.map((conversation) => (
        <li key={conversation.id}>
          <Link to={`/conversations/${conversation.id}`} className={css.row}>
            <span className={css.title}>{conversation.title || 'Untitled conversation'}</span>
            <span className={css.detail}>
              {showBot && `${conversation.botName} · `}
              {channelLabel(conversation.channel)} ·{' '}
              {formatMany(conversation.messageCount, 'message')}
            </span>
            <span className={css.mark}>
              <HandlingBadge conversation={conversation} />
              {conversation.unansweredCount > 0 && (
                <Badge tone="warn">{conversation.unansweredCount} unanswered</Badge>
              )}
            </span>
            <span className={css.time}>
              <TimeAgo at={conversation.lastMessageAt} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

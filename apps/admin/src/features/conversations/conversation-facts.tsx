import type { Conversation, ConversationStatus } from '@pixel/contract';
import { Link } from 'react-router';
import { Badge } from '../../ui/badge.tsx';
import { Facts } from '../../ui/facts.tsx';
import { formatCount } from '../../ui/format.ts';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { channelLabel } from './channels.ts';

const STATES: Record<ConversationStatus, string> = {
  active: 'Open',
  archived: 'Archived',
  closed: 'Closed',
};

export function ConversationFacts({ conversation }: { conversation: Conversation }) {
  const { botId, botName, channel, status, language, messageCount, unansweredCount } = conversation;
  const { handledBy } = conversation;
  return (
    <Facts
      facts={[
        [
          'Bot',
          <Link key="bot" to={`/bots/${botId}/conversations`}>
            {botName}
          </Link>,
        ],
        ['Channel', channelLabel(channel)],
        ['State', STATES[status]],
        ['Answered by', handledBy?.name],
        ['Language', language],
        ['Messages', formatCount(messageCount)],
        [
          'Unanswered',
          unansweredCount > 0 ? (
            <Badge key="unanswered" tone="warn">
              {formatCount(unansweredCount)}
            </Badge>
          ) : (
            'None'
          ),
        ],
        ['Began', <TimeAgo key="began" at={conversation.createdAt} />],
        ['Last message', <TimeAgo key="last" at={conversation.lastMessageAt} />],
      ]}
    />
  );
}

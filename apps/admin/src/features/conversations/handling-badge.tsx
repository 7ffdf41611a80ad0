import type { Conversation } from '@pixel/contract';
import { Badge } from '../../ui/badge.tsx';

/** Says that a person is wanted or is there; nothing while the bot answers, which is the rule. */
export function HandlingBadge({ conversation }: { conversation: Conversation }) {
  const { handling, handledBy } = conversation;
  switch (handling) {
    case 'bot':
      return null;
    case 'waiting':
      return <Badge tone="warn">Waiting for a person</Badge>;
    case 'human':
      return <Badge tone="good">With {handledBy?.name ?? 'a person'}</Badge>;
  }
}

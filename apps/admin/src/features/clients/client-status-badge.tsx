import type { ClientStatus } from '@pixel/contract';
import { Badge } from '../../ui/badge.tsx';
import type { Tone } from '../../ui/notice.tsx';

const LOOKS: Record<ClientStatus, { tone: Tone; text: string }> = {
  active: { tone: 'good', text: 'Active' },
  inactive: { tone: 'neutral', text: 'Inactive' },
  suspended: { tone: 'bad', text: 'Suspended' },
  pending: { tone: 'warn', text: 'Pending' },
};

export function ClientStatusBadge({ status }: { status: ClientStatus }) {
  const { tone, text } = LOOKS[status];
  return <Badge tone={tone}>{text}</Badge>;
}

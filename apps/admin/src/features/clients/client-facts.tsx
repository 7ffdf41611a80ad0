import type { Client } from '@pixel/contract';
import { Facts } from '../../ui/facts.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { WebLink } from '../../ui/web-link.tsx';
import { ClientStatusBadge } from './client-status-badge.tsx';

export function ClientFacts({ client }: { client: Client }) {
  return (
    <Facts
      facts={[
        ['Status', <ClientStatusBadge key="status" status={client.status} />],
        ['Website', client.website && <WebLink key="website" url={client.website} />],
        [
          'E-mail',
          client.email && (
            <a key="email" href={`mailto:${client.email}`}>
              {client.email}
            </a>
          ),
        ],
        ['Phone', client.phone],
        ['Company', client.company],
        ['Industry', client.industry],
        ['Notes', client.description],
        ['Since', <TimeAgo key="since" at={client.createdAt} />],
      ]}
    />
  );
}

import type { Client } from '@pixel/contract';
import { Link } from 'react-router';
import { Entity } from '../../ui/entity.tsx';
import { formatCount, formatUrl } from '../../ui/format.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { Cell, Table } from '../../ui/table.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { ClientStatusBadge } from './client-status-badge.tsx';

const COLUMNS = [
  { label: 'Client' },
  { label: 'Industry' },
  { label: 'Status' },
  { label: 'Bots', number: true },
  { label: 'Changed', number: true },
] as const;

export function ClientsTable({ clients }: { clients: readonly Client[] }) {
  return (
    <Table name="Clients" columns={COLUMNS}>
      {clients.map((client) => (
        <tr key={client.id}>
          <Cell>
            <Entity
              picture={<Swatch name={client.name} />}
              name={<Link to={`/clients/${client.id}`}>{client.name}</Link>}
              detail={client.website ? formatUrl(client.website) : client.email}
            />
          </Cell>
          <Cell>{client.industry}</Cell>
          <Cell>
            <ClientStatusBadge status={client.status} />
          </Cell>
          <Cell number unit={client.botCount === 1 ? 'bot' : 'bots'}>
            {formatCount(client.botCount)}
          </Cell>
          <Cell number>
            <TimeAgo at={client.updatedAt} />
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

import type { Bot } from '@pixel/contract';
import { Link } from 'react-router';
import { Entity } from '../../ui/entity.tsx';
import { formatCount } from '../../ui/format.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { Cell, Table } from '../../ui/table.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { BotStatusBadge } from './bot-status-badge.tsx';

const COLUMNS = [
  { label: 'Bot' },
  { label: 'State' },
  { label: 'Sources', number: true },
  { label: 'Passages', number: true },
  { label: 'Changed', number: true },
] as const;

/** Beside other panels there is no room for all of them. */
const COLUMNS_OF_ONE = COLUMNS.filter(({ label }) => label !== 'Passages');

/** Of all clients, or of one, whose name then needs no saying. */
export function BotsTable({
  bots,
  isOfOneClient = false,
}: {
  bots: readonly Bot[];
  isOfOneClient?: boolean;
}) {
  return (
    <Table name="Bots" columns={isOfOneClient ? COLUMNS_OF_ONE : COLUMNS}>
      {bots.map((bot) => (
        <tr key={bot.id}>
          <Cell>
            <Entity
              picture={<Swatch name={bot.name} color={bot.theme.accent} />}
              name={<Link to={`/bots/${bot.id}/sources`}>{bot.name}</Link>}
              detail={!isOfOneClient && bot.clientName}
            />
          </Cell>
          <Cell>
            <BotStatusBadge bot={bot} />
          </Cell>
          <Cell number unit={bot.sourceCount === 1 ? 'source' : 'sources'}>
            {formatCount(bot.sourceCount)}
          </Cell>
          {!isOfOneClient && (
            <Cell number unit={bot.passageCount === 1 ? 'passage' : 'passages'}>
              {formatCount(bot.passageCount)}
            </Cell>
          )}
          <Cell number>
            <TimeAgo at={bot.updatedAt} />
          </Cell>
        </tr>
      ))}
    </Table>
  );
}

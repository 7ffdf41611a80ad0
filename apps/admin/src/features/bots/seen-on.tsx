import type { Bot } from '@pixel/contract';
import { Badge } from '../../ui/badge.tsx';
import { formatUrl } from '../../ui/format.ts';
import { TimeAgo } from '../../ui/time-ago.tsx';
import css from './seen-on.module.css';

/** Where the widget has been seen, also where it was refused. */
export function SeenOn({ bot }: { bot: Bot }) {
  if (bot.seenOn.length === 0)
    return <p className={css.none}>The widget has not been seen on any website yet.</p>;
  return (
    <ul className={css.list}>
      {bot.seenOn.map((seen) => (
        <li key={seen.origin}>
          <strong>{formatUrl(seen.origin)}</strong>
          <Badge tone={seen.allowed ? 'good' : 'bad'}>{seen.allowed ? 'Allowed' : 'Refused'}</Badge>
          <span>
            <TimeAgo at={seen.at} />
          </span>
        </li>
      ))}
    </ul>
  );
}

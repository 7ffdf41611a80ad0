import type { Bot } from '@pixel/contract';
import { Link } from 'react-router';
import { IfMayManage } from '../../api/may-manage.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Entity } from '../../ui/entity.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { attentionOf } from './attention.ts';
import css from './attention-list.module.css';

/** Bots that wait for a person, each with the one thing to do. */
export function AttentionList({ bots }: { bots: readonly Bot[] }) {
  const waiting = attentionOf(bots);
  if (waiting.length === 0)
    return (
      <p className={css.fine}>
        <Icon name="check" />
        Every bot is trained, allowed on its websites and answering.
      </p>
    );
  return (
    <ul className={css.list}>
      {waiting.map(({ bot, reason, to, action }) => (
        <li key={bot.id}>
          <Entity
            picture={<Swatch name={bot.name} color={bot.theme.accent} />}
            name={<Link to={`/bots/${bot.id}/sources`}>{bot.name}</Link>}
            detail={reason}
          />
          <IfMayManage>
            <LinkButton small to={to}>
              {action}
            </LinkButton>
          </IfMayManage>
        </li>
      ))}
    </ul>
  );
}

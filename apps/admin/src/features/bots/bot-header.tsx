import type { Bot } from '@pixel/contract';
import { useState } from 'react';
import { Link } from 'react-router';
import { IfMayManage } from '../../api/may-manage.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { languageName } from '../../ui/languages.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { BotDetailsDialog } from './bot-details-dialog.tsx';
import css from './bot-header.module.css';
import { BotStatusBadge } from './bot-status-badge.tsx';
import { DeleteBot } from './delete-bot.tsx';

/** Who the bot is, above its tabs. */
export function BotHeader({ bot, onDeleted }: { bot: Bot; onDeleted: () => void }) {
  const [open, setOpen] = useState<'edit' | 'delete' | null>(null);
  return (
    <header className={css.header}>
      <Swatch large name={bot.name} color={bot.theme.accent} />
      <div className={css.texts}>
        <div className={css.title}>
          <h1 tabIndex={-1}>{bot.name}</h1>
          <BotStatusBadge bot={bot} />
        </div>
        <p>
          <Link to={`/clients/${bot.clientId}`}>{bot.clientName}</Link> ·{' '}
          {languageName(bot.language)}
        </p>
      </div>
      <IfMayManage>
        <div className={css.actions}>
          <Button small icon="edit" onClick={() => setOpen('edit')}>
            Edit
          </Button>
          <IconButton small label="Delete bot" icon="trash" onClick={() => setOpen('delete')} />
        </div>
      </IfMayManage>
      {open === 'edit' && <BotDetailsDialog bot={bot} onClose={() => setOpen(null)} />}
      {open === 'delete' && (
        <DeleteBot bot={bot} onDeleted={onDeleted} onClose={() => setOpen(null)} />
      )}
    </header>
  );
}

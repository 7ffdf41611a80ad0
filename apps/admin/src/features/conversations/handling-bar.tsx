import type { Conversation, User } from '@pixel/contract';
import { useState } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import css from './handling-bar.module.css';
import { useHandling } from './use-handling.ts';

/** Who answers in a conversation, and what can be done about it. */
export function HandlingBar({ conversation, me }: { conversation: Conversation; me: User }) {
  const { status, handling, handledBy } = conversation;
  const handled = useHandling(conversation);
  const [isClosing, setClosing] = useState(false);
  const isMine = handling === 'human' && handledBy?.id === me.id;
  const mayGiveBack = handling === 'human' && (isMine || me.role === 'admin');
  if (status !== 'active')
    return (
      <div className={css.bar}>
        <p className={css.text}>
          <Badge>{status === 'closed' ? 'Closed' : 'Archived'}</Badge> Nobody can write here any
          more.
        </p>
      </div>
    );
  return (
    <div className={css.bar}>
      <State conversation={conversation} isMine={isMine} />
      <div className={css.actions}>
        {handling !== 'human' && (
          <Button
            variant={handling === 'waiting' ? 'primary' : 'secondary'}
            busy={handled.isTakingOver}
            onClick={handled.takeOver}
          >
            Take over
          </Button>
        )}
        {mayGiveBack && (
          <Button busy={handled.isGivingBack} onClick={handled.giveBack}>
            Give back to the bot
          </Button>
        )}
        <Button variant="ghost" onClick={() => setClosing(true)}>
          Close
        </Button>
      </div>
      {isClosing && (
        <ConfirmDialog
          title="Close this conversation?"
          confirmLabel="Close it"
          busy={handled.isClosing}
          error={handled.closingProblem}
          onConfirm={() => handled.close(() => setClosing(false))}
          onClose={() => setClosing(false)}
        >
          <p>
            It takes no more messages and cannot be opened again. What the visitor writes next
            begins a new conversation with the bot.
          </p>
        </ConfirmDialog>
      )}
    </div>
  );
}

function State({ conversation, isMine }: { conversation: Conversation; isMine: boolean }) {
  const { handling, handlingSince, handledBy, botName } = conversation;
  switch (handling) {
    case 'bot':
      return (
        <p className={css.text} role="status">
          {botName} answers.
        </p>
      );
    case 'waiting':
      return (
        <p className={css.text} role="status">
          <Badge tone="warn">Waiting for a person</Badge>{' '}
          {handlingSince && <TimeAgo at={handlingSince} />}
        </p>
      );
    case 'human':
      return (
        <p className={css.text} role="status">
          <Badge tone="good">
            {isMine ? 'You answer' : `With ${handledBy?.name ?? 'a person'}`}
          </Badge>{' '}
          {botName} keeps quiet.
        </p>
      );
  }
}

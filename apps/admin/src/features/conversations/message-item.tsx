import type { AnswerMode, Degraded, Message, MessageStatus } from '@pixel/contract';
import { IfMayManage } from '../../api/may-manage.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { Attachments } from './attachments.tsx';
import { Citations } from './citations.tsx';
import { isOpen } from './messages-of.ts';
import { WhyThisAnswer } from './receipt-panel.tsx';
import css from './transcript.module.css';

const MODES: Record<AnswerMode, string> = {
  model: 'Written by the model',
  extractive: 'In the sources’ own words',
  curated: 'Curated answer',
  flow: 'From a flow',
};

const DEGRADED: Record<Degraded, string> = {
  vector: 'without search by meaning',
  keyword: 'without search by words',
  model: 'without the model',
  budget: 'without the model: the month’s budget is spent',
};

const STATES: Record<Exclude<MessageStatus, 'complete'>, string> = {
  stopped: 'Stopped by the visitor',
  interrupted: 'Interrupted',
  failed: 'Failed',
};

/** One message with what is known about it. */
export function MessageItem({
  message,
  botName,
  onAnswer,
}: {
  message: Message;
  botName: string;
  onAnswer: () => void;
}) {
  if (message.role === 'system')
    return (
      <li className={css.event}>
        {message.text} <TimeAgo at={message.createdAt} />
      </li>
    );
  return (
    <li className={cx(css.message, css[message.role])}>
      <div className={css.meta}>
        <strong>{nameOf(message, botName)}</strong>
        <TimeAgo at={message.createdAt} />
      </div>
      {(message.text || !message.attachments) && (
        <p className={css.text} dir="auto">
          {message.text || '…'}
        </p>
      )}
      {message.attachments && <Attachments attachments={message.attachments} />}
      <Marks message={message} />
      <Citations citations={message.citations} />
      {message.role === 'bot' && (
        <div className={css.marks}>
          {isOpen(message) && (
            <IfMayManage>
              <Button small onClick={onAnswer}>
                Answer this
              </Button>
            </IfMayManage>
          )}
          <WhyThisAnswer message={message} />
        </div>
      )}
    </li>
  );
}

function nameOf({ role, author }: Message, botName: string): string {
  switch (role) {
    case 'visitor':
      return 'Visitor';
    case 'bot':
      return botName;
    case 'agent':
      return author ?? 'Team';
    case 'system':
      return 'System';
  }
}

function Marks({ message }: { message: Message }) {
  const { answered, mode, degraded, status, feedback, supersededBy } = message;
  const isPlain =
    answered !== false &&
    mode === null &&
    degraded.length === 0 &&
    status === 'complete' &&
    supersededBy === undefined &&
    feedback === null;
  if (isPlain) return null;
  return (
    <div className={css.marks}>
      {supersededBy !== undefined && <Badge>Written again below</Badge>}
      {answered === false && <Badge tone="warn">Not answered</Badge>}
      {status !== 'complete' && (
        <Badge tone={status === 'stopped' ? 'neutral' : 'bad'}>{STATES[status]}</Badge>
      )}
      {mode !== null && answered !== false && <Badge plain>{MODES[mode]}</Badge>}
      {degraded.map((part) => (
        <Badge key={part} tone="warn">
          Answered {DEGRADED[part]}
        </Badge>
      ))}
      {feedback !== null && (
        <span className={css.feedback}>
          <Icon name={feedback === 'up' ? 'up' : 'thumbDown'} size={15} />
          {feedback === 'up' ? 'Liked' : 'Disliked'}
        </span>
      )}
    </div>
  );
}

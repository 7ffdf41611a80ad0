import type { Gap, GapStatus } from '@pixel/contract';
import { Link } from 'react-router';
import { IfMayManage } from '../../api/may-manage.tsx';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Entry, EntryFacts } from '../../ui/entries.tsx';
import { plainRows } from '../../ui/plain-rows.ts';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { toast } from '../../ui/toast.tsx';
import { WebLink } from '../../ui/web-link.tsx';
import css from './gaps-panel.module.css';

/** One question with what came near, and what to do with it. */
export function GapItem({ gap, onAnswer }: { gap: Gap; onAnswer: () => void }) {
  const { id, question, count, confidence, lastAskedAt, passages, conversationId, status } = gap;
  const utils = trpc.useUtils();
  const setStatus = trpc.gaps.setStatus.useMutation({
    onError: (error) => toast(problemOf(error).message, 'bad'),
    onSettled: () => utils.gaps.list.invalidate(),
  });
  const change = (label: string, to: GapStatus) => (
    <Button small busy={setStatus.isPending} onClick={() => setStatus.mutate({ id, status: to })}>
      {label}
    </Button>
  );
  return (
    <Entry
      title={question}
      actions={
        <IfMayManage>
          {status !== 'answered' && (
            <Button small onClick={onAnswer}>
              Answer this<span className="visually-hidden">: {question}</span>
            </Button>
          )}
          {status !== 'answered' && change('Mark as answered', 'answered')}
          {status !== 'dismissed' && change('Dismiss', 'dismissed')}
          {status !== 'open' && change('Open again', 'open')}
        </IfMayManage>
      }
    >
      <EntryFacts>
        <Badge plain>{count === 1 ? 'Asked once' : `Asked ${count} times`}</Badge>
        <span>
          Last asked <TimeAgo at={lastAskedAt} />
        </span>
        <span>{Math.round(confidence * 100)} % sure</span>
        {conversationId && <Link to={`/conversations/${conversationId}`}>Conversation</Link>}
      </EntryFacts>
      {passages.length > 0 && (
        <Disclosure summary="What came nearest">
          <ol className={css.passages}>
            {passages.map(({ passageId, title, url, snippet }) => (
              <li key={passageId}>
                <strong>{title}</strong> {url && <WebLink url={url} />}
                <p>{plainRows(snippet)}</p>
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </Entry>
  );
}

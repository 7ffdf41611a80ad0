import type { Finding } from '@pixel/contract';
import { Link } from 'react-router';
import { useMayManage } from '../../api/may-manage.tsx';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Entry, EntryFacts } from '../../ui/entries.tsx';
import { plainRows } from '../../ui/plain-rows.ts';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { toast } from '../../ui/toast.tsx';
import { WebLink } from '../../ui/web-link.tsx';
import css from './findings.module.css';
import { KIND_WORDS } from './kind-words.ts';

/** Two places that say different things of one subject, or the same twice. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { id, botId, kind, subject, left, right, score, status, lastSeenAt } = finding;
  const title = subject || KIND_WORDS[kind];
  const mayManage = useMayManage();
  const utils = trpc.useUtils();
  const dismiss = trpc.findings.dismiss.useMutation({
    onError: (error) => toast(problemOf(error).message, 'bad'),
    onSettled: () => utils.findings.list.invalidate(),
  });
  return (
    <Entry
      title={title}
      actions={
        mayManage &&
        status !== 'resolved' && (
          <Button
            small
            busy={dismiss.isPending}
            onClick={() => dismiss.mutate({ id, dismissed: status === 'open' })}
          >
            {status === 'open' ? 'Dismiss' : 'Open again'}
            <span className="visually-hidden">: {title}</span>
          </Button>
        )
      }
    >
      <EntryFacts>
        <Badge plain tone={kind === 'duplicate' || kind === 'copy' ? 'neutral' : 'warn'}>
          {KIND_WORDS[kind]}
        </Badge>
        <span>{Math.round(score * 100)} % sure</span>
        <span>
          Seen <TimeAgo at={lastSeenAt} />
        </span>
      </EntryFacts>
      <div className={css.sides}>
        {[left, right].map((side, index) => (
          <Side key={index === 0 ? 'left' : 'right'} side={side} botId={botId} />
        ))}
      </div>
    </Entry>
  );
}

function Side({ side, botId }: { side: Finding['left']; botId: string }) {
  const { title, url, quote, sourceId } = side;
  // Two documents may have the same title; what they were taken from tells them apart.
  const source = trpc.sources.get.useQuery({ id: sourceId }).data?.title;
  return (
    <figure className={css.side}>
      <blockquote>{plainRows(quote)}</blockquote>
      <figcaption>
        {url ? (
          <WebLink url={url} text={title || url} />
        ) : (
          <Link to={`/bots/${botId}/sources`}>{title || 'Sources'}</Link>
        )}
        {source && source !== title && <p>{source}</p>}
      </figcaption>
    </figure>
  );
}

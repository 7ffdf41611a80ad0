import { Button } from './button.tsx';
import { formatCount } from './format.ts';
import css from './load-more.module.css';
import { toast } from './toast.tsx';

/** Foot of a list that comes in pages. Nothing when everything is shown. Says when the next page could not be had. */
export function LoadMore({
  shown,
  total,
  hasMore,
  busy,
  onMore,
}: {
  shown: number;
  total: number;
  hasMore: boolean;
  busy: boolean;
  onMore: () => Promise<{ readonly error: unknown }>;
}) {
  if (!hasMore) return null;
  const showMore = async () => {
    const { error } = await onMore();
    if (error) toast('More could not be loaded. Check the connection and try again.', 'bad');
  };
  return (
    <div className={css.more}>
      <span>
        {formatCount(shown)} of {formatCount(total)}
      </span>
      <Button small busy={busy} onClick={showMore}>
        Show more
      </Button>
    </div>
  );
}

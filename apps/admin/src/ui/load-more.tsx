import { Button } from './button.tsx';
import { formatCount } from './format.ts';
import css from './load-more.module.css';

/** Foot of a list that comes in pages. Nothing when everything is shown. */
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
  onMore: () => void;
}) {
  if (!hasMore) return null;
  return (
    <div className={css.more}>
      <span>
        {formatCount(shown)} of {formatCount(total)}
      </span>
      <Button small busy={busy} onClick={onMore}>
        Show more
      </Button>
    </div>
  );
}

import { Button } from './button.tsx';
import { formatCount } from './format.ts';
import css from './load-more.module.css';
import { toast } from './toast.tsx';

/** Foot of a list that comes in pages. Nothing when everything is shown. Says when the next page could not be had. */
export function LoadMore({
  query,
  shown,
  total,
}: {
  query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<{ readonly error: unknown }>;
  };
  shown: number;
  total: number;
}) {
  if (!query.hasNextPage) return null;
  const showMore = async () => {
    const { error } = await query.fetchNextPage();
    if (error) toast('More could not be loaded. Check the connection and try again.', 'bad');
  };
  return (
    <div className={css.more}>
      <span>
        {formatCount(shown)} of {formatCount(total)}
      </span>
      <Button small busy={query.isFetchingNextPage} onClick={showMore}>
        Show more
      </Button>
    </div>
  );
}

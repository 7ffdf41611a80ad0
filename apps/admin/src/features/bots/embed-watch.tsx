import { trpc } from '../../api/trpc.ts';
import { formatUrl } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import css from './embed-watch.module.css';

const POLL_MS = 3_000;

/** Waits until the widget is seen on an allowed website, and says at once if a site is refused. */
export function EmbedWatch({ botId }: { botId: string }) {
  const bot = trpc.bots.get.useQuery(
    { id: botId },
    {
      refetchInterval: (query) =>
        query.state.data?.seenOn.some((seen) => seen.allowed) ? false : POLL_MS,
    },
  );
  const seen = bot.data?.seenOn.find((site) => site.allowed);
  const refused = bot.data?.seenOn.find((site) => !site.allowed);
  return (
    <div role="status">
      {seen ? (
        <p className={css.seen}>
          <Icon name="check" />
          <span>
            Seen on <strong>{formatUrl(seen.origin)}</strong>. The bot is live.
          </span>
        </p>
      ) : (
        <p className={css.waiting}>
          <span className={css.pulse} />
          Waiting to see it on your site… Load a page with the snippet and open the chat there.
        </p>
      )}
      {!seen && refused && (
        <p className={css.refused}>
          <Icon name="warning" />
          <span>
            It was loaded on <strong>{refused.origin}</strong>, which is not in the list of allowed
            websites. Add it above if it is yours.
          </span>
        </p>
      )}
    </div>
  );
}

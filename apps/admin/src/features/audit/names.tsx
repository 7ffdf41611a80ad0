import type { AuditItem } from '@pixel/contract';
import { Link } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { kindWords } from './action-words.ts';

/** Names change rarely, and each is asked for once for all rows. */
const OPTIONS = { staleTime: 60_000, retry: false } as const;

/** Who looks at the log: only administrators may know every person by name. */
export type Reader = { id: string; isAdmin: boolean };

type Asked = { isPending: boolean; error: unknown };

const pick = (query: Asked, name: string | undefined, gone: string) =>
  name ?? (query.isPending && !query.error ? '…' : gone);

/** The name of who did something. The log itself keeps ids only. */
export function useActorName(
  { actorType, actorId }: Pick<AuditItem, 'actorType' | 'actorId'>,
  reader: Reader,
): string {
  const isPerson = actorType === 'staff';
  const person = trpc.users.get.useQuery(
    { id: actorId },
    { ...OPTIONS, enabled: isPerson && reader.isAdmin },
  );
  const keys = trpc.auth.listApiKeys.useQuery(
    { all: reader.isAdmin },
    { ...OPTIONS, enabled: actorType === 'apiKey' },
  );
  if (isPerson && actorId === reader.id) return 'You';
  if (isPerson)
    return reader.isAdmin ? pick(person, person.data?.name, 'Deleted person') : 'Somebody else';
  if (actorType === 'apiKey') {
    const name = keys.data?.find(({ id }) => id === actorId)?.name;
    return pick(keys, name && `Key “${name}”`, 'Another API key');
  }
  if (actorType === 'visitor') return 'A visitor';
  return actorType === 'system' ? 'Pixel itself' : 'Somebody not signed in';
}

export function ClientName({ id }: { id: string }) {
  const client = trpc.clients.get.useQuery({ id }, OPTIONS);
  return <>{pick(client, client.data?.name, 'Deleted client')}</>;
}

/** What something was done to, by its name where it has one, with a way to it where there is one. */
export function Target({ item, reader }: { item: AuditItem; reader: Reader }) {
  const id = item.targetId;
  if (id.startsWith('bot_')) return <BotTarget id={id} />;
  if (id.startsWith('cli_')) return <ClientTarget id={id} />;
  if (id.startsWith('src_')) return <SourceTarget id={id} />;
  if (id.startsWith('cur_')) return <CuratedTarget id={id} />;
  if (id.startsWith('usr_')) return <PersonTarget id={id} reader={reader} />;
  if (id.startsWith('cnv_') && !/erased|deleted/.test(item.action))
    return <Link to={`/conversations/${id}`}>Conversation</Link>;
  return <>{kindWords(item.targetType)}</>;
}

function BotTarget({ id }: { id: string }) {
  const bot = trpc.bots.get.useQuery({ id }, OPTIONS);
  if (bot.data) return <Link to={`/bots/${id}/sources`}>{bot.data.name}</Link>;
  return <>{pick(bot, undefined, 'Deleted bot')}</>;
}

function ClientTarget({ id }: { id: string }) {
  const client = trpc.clients.get.useQuery({ id }, OPTIONS);
  if (client.data) return <Link to={`/clients/${id}`}>{client.data.name}</Link>;
  return <>{pick(client, undefined, 'Deleted client')}</>;
}

function SourceTarget({ id }: { id: string }) {
  const source = trpc.sources.get.useQuery({ id }, OPTIONS);
  if (source.data)
    return <Link to={`/bots/${source.data.botId}/sources`}>{source.data.title}</Link>;
  return <>{pick(source, undefined, 'Removed source')}</>;
}

function CuratedTarget({ id }: { id: string }) {
  const curated = trpc.curated.get.useQuery({ id }, OPTIONS);
  if (curated.data)
    return <Link to={`/bots/${curated.data.botId}/qa`}>{curated.data.question}</Link>;
  return <>{pick(curated, undefined, 'Deleted curated answer')}</>;
}

function PersonTarget({ id, reader }: { id: string; reader: Reader }) {
  return <>{useActorName({ actorType: 'staff', actorId: id }, reader)}</>;
}

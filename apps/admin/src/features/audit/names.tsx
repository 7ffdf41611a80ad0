import type { AuditItem } from '@pixel/contract';
import type { TargetName } from '@pixel/contract/audit-names';
import { Link } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { kindWords } from './action-words.ts';
import { useTargetName } from './target-names.tsx';

/** Names of keys change rarely. */
const KEYS = { staleTime: 60_000, retry: false } as const;

/** Who looks at the log: only administrators may know every person by name. */
export type Reader = { id: string; isAdmin: boolean };

const nameIn = (found: TargetName | null | undefined, gone: string): string =>
  found === null ? '…' : (found?.name ?? gone);

/** The name of who did something. The log itself keeps ids only. */
export function useActorName(
  { actorType, actorId }: Pick<AuditItem, 'actorType' | 'actorId'>,
  reader: Reader,
): string {
  const isPerson = actorType === 'staff';
  const person = useTargetName(actorId);
  const keys = trpc.auth.listApiKeys.useQuery(
    { all: reader.isAdmin },
    { ...KEYS, enabled: actorType === 'apiKey' },
  );
  if (isPerson && actorId === reader.id) return 'You';
  if (isPerson) return reader.isAdmin ? nameIn(person, 'Deleted person') : 'Somebody else';
  if (actorType === 'apiKey') {
    const name = keys.data?.find(({ id }) => id === actorId)?.name;
    if (name) return `Key “${name}”`;
    return keys.isPending && !keys.error ? '…' : 'Another API key';
  }
  if (actorType === 'visitor') return 'A visitor';
  return actorType === 'system' ? 'Pixel itself' : 'Somebody not signed in';
}

export function ClientName({ id }: { id: string }) {
  return <>{nameIn(useTargetName(id), 'Deleted client')}</>;
}

/** What something was done to, by its name where it has one, with a way to it where there is one. */
export function Target({ item, reader }: { item: AuditItem; reader: Reader }) {
  const id = item.targetId;
  if (id.startsWith('usr_')) return <PersonTarget id={id} reader={reader} />;
  if (id.startsWith('cnv_') && !/erased|deleted/.test(item.action))
    return <Link to={`/conversations/${id}`}>Conversation</Link>;
  const kind = KINDS.find(({ prefix }) => id.startsWith(prefix));
  return kind ? <NamedTarget id={id} kind={kind} /> : kindWords(item.targetType);
}

type Kind = {
  readonly prefix: string;
  readonly gone: string;
  readonly path: (target: TargetName) => string;
};

const KINDS: readonly Kind[] = [
  { prefix: 'bot_', gone: 'Deleted bot', path: ({ id }) => `/bots/${id}/sources` },
  { prefix: 'cli_', gone: 'Deleted client', path: ({ id }) => `/clients/${id}` },
  { prefix: 'src_', gone: 'Removed source', path: ({ botId }) => `/bots/${botId}/sources` },
  { prefix: 'cur_', gone: 'Deleted curated answer', path: ({ botId }) => `/bots/${botId}/qa` },
];

function NamedTarget({ id, kind }: { id: string; kind: Kind }) {
  const found = useTargetName(id);
  return found ? <Link to={kind.path(found)}>{found.name}</Link> : nameIn(found, kind.gone);
}

function PersonTarget({ id, reader }: { id: string; reader: Reader }) {
  return <>{useActorName({ actorType: 'staff', actorId: id }, reader)}</>;
}

import type { AuditItem } from '@pixel/contract';
import { NameTargets, type TargetName } from '@pixel/contract/audit-names';
import { createContext, type ReactNode, useContext } from 'react';
import { trpc } from '../../api/trpc.ts';

/** Names change rarely. */
const OPTIONS = { staleTime: 60_000, retry: false } as const;

type Names = { readonly byId: ReadonlyMap<string, TargetName>; readonly isPending: boolean };

const NamesOfTargets = createContext<Names>({ byId: new Map(), isPending: false });

/** Asks for the names of a list of ids at a time, so that what was loaded is not asked for again with the next page. */
export function TargetNamesProvider({
  lists,
  children,
}: {
  lists: readonly (readonly string[])[];
  children: ReactNode;
}) {
  const asked = lists.flatMap((ids) => NameTargets.safeParse({ ids: [...ids] }).data ?? []);
  const queries = trpc.useQueries((t) => asked.map((input) => t.audit.names(input, OPTIONS)));
  const items = queries.flatMap(({ data }) => data?.items ?? []);
  const names = {
    byId: new Map(items.map((item) => [item.id, item])),
    isPending: queries.some(({ isPending }) => isPending),
  };
  return <NamesOfTargets.Provider value={names}>{children}</NamesOfTargets.Provider>;
}

/** What an id stands for: null while it is asked for, undefined when it is gone. */
export function useTargetName(id: string): TargetName | null | undefined {
  const { byId, isPending } = useContext(NamesOfTargets);
  return byId.get(id) ?? (isPending ? null : undefined);
}

const NAMED = /^(?:bot|cli|cur|src|usr)_/;

/** The ids in entries that have names, each once, in a fixed order. */
export const idsIn = (items: readonly Pick<AuditItem, 'actorId' | 'targetId' | 'clientId'>[]) =>
  namedIds(items.flatMap(({ actorId, targetId, clientId }) => [actorId, targetId, clientId ?? '']));

export const namedIds = (ids: readonly string[]): readonly string[] =>
  [...new Set(ids.filter((id) => NAMED.test(id)))].toSorted();

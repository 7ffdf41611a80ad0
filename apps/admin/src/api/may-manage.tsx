import type { ReactNode } from 'react';
import { trpc } from './trpc.ts';

/** Whether the person may change clients and bots. The role `user` reads and chats; the server refuses it the rest. */
export function useMayManage(): boolean {
  const role = trpc.auth.state.useQuery(undefined, { staleTime: 60_000 }).data?.user?.role;
  return role !== undefined && role !== 'user';
}

/** What is of no use to those who may not. */
export function IfMayManage({ children }: { children: ReactNode }) {
  return useMayManage() ? children : null;
}

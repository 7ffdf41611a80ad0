import { trpc } from '../../api/trpc.ts';

/** Who is signed in, and whether the first administrator is still to be made. */
export const useSession = () => trpc.auth.state.useQuery(undefined, { staleTime: 60_000 });

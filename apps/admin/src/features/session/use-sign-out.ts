import { trpc } from '../../api/trpc.ts';

/** Ends the session and leaves by a full page load, which forgets everything that was loaded in it. */
export function useSignOut() {
  const signOut = trpc.auth.signOut.useMutation({
    onSuccess: () => window.location.assign('/sign-in'),
  });
  return () => signOut.mutate();
}

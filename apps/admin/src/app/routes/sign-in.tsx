import { useQueryClient } from '@tanstack/react-query';
import { Link, Navigate, useSearchParams } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { SignInForm } from '../../features/session/sign-in-form.tsx';
import { useSession } from '../../features/session/use-session.ts';
import { Entrance } from '../entrance.tsx';

/** Only addresses of this app: anything else would let a link send people elsewhere after signing in. */
const localPath = (next: string | null) => (next && /^\/(?![/\\])/.test(next) ? next : '/');

export function Component() {
  const [query] = useSearchParams();
  const queries = useQueryClient();
  const session = useSession();
  const isOpen = trpc.auth.registration.useQuery().data?.policy === 'open';
  if (session.data?.needsSetup) return <Navigate to="/setup" replace />;
  if (session.data?.user) return <Navigate to={localPath(query.get('next'))} replace />;
  return (
    <Entrance title="Sign in">
      <SignInForm
        onSignedIn={() => {
          // What an earlier person loaded must not be shown to the next one.
          queries.removeQueries({ type: 'inactive' });
          return session.refetch();
        }}
      />
      <Link to="/forgot-password">Forgot your password?</Link>
      {isOpen && <Link to="/register">Create an account</Link>}
    </Entrance>
  );
}

import { Navigate, Outlet, useLocation } from 'react-router';
import { problemOf } from '../api/problem.ts';
import { useSession } from '../features/session/use-session.ts';
import { ErrorState } from '../ui/states.tsx';
import { Splash } from './splash.tsx';

/** Lets only signed-in people through; others come back to the same address after signing in. */
export function RequireSession() {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.data?.needsSetup) return <Navigate to="/setup" replace />;
  if (session.data?.user) return <Outlet />;
  if (session.data) {
    const next = pathname + search;
    const query = next === '/' ? '' : `?${new URLSearchParams({ next })}`;
    return <Navigate to={`/sign-in${query}`} replace />;
  }
  if (!session.error) return <Splash />;
  const problem = problemOf(session.error);
  return (
    <ErrorState
      isPage
      title="Pixel is not answering"
      message={problem.message}
      reference={problem.requestId}
      onRetry={() => session.refetch()}
    />
  );
}

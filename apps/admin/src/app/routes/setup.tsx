import { Navigate, useSearchParams } from 'react-router';
import { QueryView } from '../../api/query-view.tsx';
import { SetupForm } from '../../features/session/setup-form.tsx';
import { useSession } from '../../features/session/use-session.ts';
import { Notice } from '../../ui/notice.tsx';
import { Entrance } from '../entrance.tsx';

export function Component() {
  const [query] = useSearchParams();
  const session = useSession();
  const token = query.get('token');
  return (
    <QueryView query={session}>
      {({ needsSetup, user }) => {
        if (user) return <Navigate to="/start" replace />;
        if (!needsSetup) return <Navigate to="/sign-in" replace />;
        if (!token)
          return (
            <Entrance
              title="Almost there"
              text="Pixel is running and waits for its first administrator."
            >
              <Notice>
                <p>
                  Open the set-up link that the server printed when it started. It holds a one-time
                  token, so that nobody else can take over this installation.
                </p>
              </Notice>
            </Entrance>
          );
        return (
          <Entrance
            title="Welcome to Pixel"
            text="Make the first administrator. The link that brought you here works once."
          >
            <SetupForm token={token} onDone={() => session.refetch()} />
          </Entrance>
        );
      }}
    </QueryView>
  );
}

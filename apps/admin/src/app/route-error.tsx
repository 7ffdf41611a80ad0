import { useRouteError } from 'react-router';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/states.tsx';

/** Where a page ends up that broke. A chunk that is gone means that a newer version was installed: reloading fetches it. */
export function RouteError() {
  const error = useRouteError();
  const isChunk = error instanceof TypeError && /import|module|fetch/i.test(error.message);
  return (
    <EmptyState
      isPage
      icon="warning"
      title={isChunk ? 'This page could not be fetched' : 'This page broke'}
      action={
        <Button variant="primary" icon="refresh" onClick={() => window.location.reload()}>
          Reload
        </Button>
      }
    >
      {isChunk
        ? 'The connection is down, or a newer version of Pixel was just installed. Reloading helps.'
        : 'Nothing you saved is lost. Reload the page; if it breaks again, tell your administrator what you did.'}
    </EmptyState>
  );
}

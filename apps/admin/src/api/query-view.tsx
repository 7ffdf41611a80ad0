import type { ReactNode } from 'react';
import { ErrorState, Skeleton } from '../ui/states.tsx';
import { problemOf } from './problem.ts';

type Query<Data> = {
  data: Data | undefined;
  error: unknown;
  refetch: () => unknown;
};

/** A query as a view: grey lines while it loads, the error with a retry, else what `children` make of the data. */
export function QueryView<Data>({
  query,
  lines,
  isPage = false,
  children,
}: {
  query: Query<Data>;
  lines?: number;
  /** The data is what the whole page is about. */
  isPage?: boolean;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (!query.error) return <Skeleton {...(lines !== undefined && { lines })} />;
  const problem = problemOf(query.error);
  if (problem.code === 'not-found')
    return (
      <ErrorState
        isPage={isPage}
        title="Not found"
        message="It does not exist, was deleted, or is not yours to see."
      />
    );
  return (
    <ErrorState
      isPage={isPage}
      message={problem.message}
      reference={problem.requestId}
      onRetry={() => query.refetch()}
    />
  );
}

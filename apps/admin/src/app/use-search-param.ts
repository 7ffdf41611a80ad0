import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** One text kept in the address, so that a list can be linked to as it is shown. */
export function useSearchParam(name: string): [string, (value: string) => void] {
  const [query, setQuery] = useSearchParams();
  const set = useCallback(
    (value: string) =>
      setQuery(
        (old) => {
          const next = new URLSearchParams(old);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: true },
      ),
    [name, setQuery],
  );
  return [query.get(name) ?? '', set];
}

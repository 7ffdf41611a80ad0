import { useEffect } from 'react';

/** Names the document after what is on the page; null leaves that to somebody else. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = `${title} · Pixel`;
  }, [title]);
}

import { formatUrl } from './format.ts';

/** A link to another site. Only web addresses become links: a stored `javascript:` must never be clickable. */
export function WebLink({ url, text }: { url: string; text?: string }) {
  if (!/^https?:\/\//i.test(url)) return text ?? url;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer nofollow">
      {text ?? formatUrl(url)}
    </a>
  );
}

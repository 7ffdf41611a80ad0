import type { SourceType } from '@pixel/contract';
import type { IconName } from '../../ui/icon.tsx';

/** What people call each kind of source. */
export const SOURCE_KINDS: Record<SourceType, { label: string; icon: IconName }> = {
  site: { label: 'Website', icon: 'globe' },
  url: { label: 'Single page', icon: 'page' },
  sitemap: { label: 'Sitemap', icon: 'sitemap' },
  file: { label: 'File', icon: 'file' },
  text: { label: 'Text', icon: 'text' },
  qa: { label: 'Question and answer', icon: 'question' },
  import: { label: 'Import', icon: 'database' },
};

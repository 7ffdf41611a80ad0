import type { Source, SourceType, SyncSchedule } from '@pixel/contract';
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

/** Pages can have changed since they were read; what was typed or uploaded cannot. */
export const isOnTheWeb = ({ type }: Source): boolean =>
  type === 'site' || type === 'sitemap' || type === 'url';

/** How often a website is read again. */
export const SCHEDULES: readonly { value: SyncSchedule; label: string }[] = [
  { value: 'never', label: 'By hand only' },
  { value: 'daily', label: 'Every day' },
  { value: 'weekly', label: 'Every week' },
  { value: 'monthly', label: 'Every month' },
];

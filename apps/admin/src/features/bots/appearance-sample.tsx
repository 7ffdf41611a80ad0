import type { Theme } from '@pixel/contract';
import { Icon } from '../../ui/icon.tsx';
import { inkOn } from '../../ui/swatch.tsx';
import css from './appearance-sample.module.css';

/** Shows unsaved colours and corners at once; the real widget, which shows only what is saved, is in the preview. */
export function AppearanceSample({
  theme,
  name,
}: {
  theme: Pick<Theme, 'accent' | 'position' | 'radius' | 'scheme' | 'title' | 'launcherLabel'>;
  name: string;
}) {
  const accent = /^#[0-9a-f]{6}$/i.test(theme.accent) ? theme.accent : '#888888';
  const colors = { background: accent, color: inkOn(accent) };
  const radius = { borderRadius: `${theme.radius}px` };
  return (
    <div
      className={css.stage}
      data-scheme={theme.scheme}
      data-position={theme.position}
      aria-hidden="true"
    >
      <div className={css.panel} style={radius}>
        <div className={css.head} style={colors}>
          {theme.title.trim() || name}
        </div>
        <div className={css.line} />
        <div className={css.line} />
        <div className={css.bubble} style={{ ...colors, ...radius }} />
      </div>
      <div className={css.launcher} style={colors}>
        <Icon name="chats" size={20} />
        {theme.launcherLabel.trim()}
      </div>
    </div>
  );
}

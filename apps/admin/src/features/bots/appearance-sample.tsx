import type { LAUNCHER_ICONS, Theme } from '@pixel/contract';
import type { ReactNode } from 'react';
import { inkOn } from '../../ui/swatch.tsx';
import css from './appearance-sample.module.css';

/** As `LAUNCHER_ICONS` of the contract, whose values this app loads only for checking forms. */
const SIGNS = {
  chat: 'M21 12a8 8 0 0 1-12 7l-6 2 2-6a8 8 0 1 1 16-3z',
  question:
    'M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18zM9.3 9.2a2.8 2.8 0 1 1 4 3c-.9.4-1.3 1-1.3 1.9M12 17v.1',
  spark: 'M12 3l2.2 6.8L21 12l-6.8 2.2L12 21l-2.2-6.8L3 12l6.8-2.2z',
  headset:
    'M4 14v-2a8 8 0 0 1 16 0v2M4 14v3a2 2 0 0 0 2 2h1v-6H5a1 1 0 0 0-1 1zm16 0v3a2 2 0 0 1-2 2h-1v-6h2a1 1 0 0 1 1 1z',
} satisfies typeof LAUNCHER_ICONS;

/** Shows unsaved colours and corners at once; the real widget, which shows only what is saved, is in the preview. */
export function AppearanceSample({ theme, name }: { theme: Theme; name: string }) {
  const accent = /^#[0-9a-f]{6}$/i.test(theme.accent) ? theme.accent : '#888888';
  const colors = { background: accent, color: inkOn(accent) };
  // A fifth of its distance: the sample is smaller than a page.
  const offset = {
    marginInline: `${theme.offsetX / 5}px`,
    marginBlockEnd: `${theme.offsetY / 5}px`,
  };
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
          <OwnPicture address={theme.avatarUrl} />
          {theme.title.trim() || name}
        </div>
        <div className={css.line} />
        <div className={css.line} />
        <div className={css.bubble} style={{ ...colors, ...radius }} />
      </div>
      {theme.teaser.text.trim() !== '' && <div className={css.teaser}>{theme.teaser.text}</div>}
      <div className={css.launcher} style={{ ...colors, ...offset }}>
        <OwnPicture address={theme.launcherImageUrl}>
          <svg viewBox="0 0 24 24" className={css.sign} aria-hidden="true">
            <path d={SIGNS[theme.launcherIcon]} />
          </svg>
        </OwnPicture>
        {theme.launcherLabel.trim()}
      </div>
    </div>
  );
}

/** A picture that was uploaded here; this app shows none of other addresses. */
function OwnPicture({ address, children }: { address: string | undefined; children?: ReactNode }) {
  if (!address?.startsWith('/')) return children;
  return <img src={address} alt="" className={css.picture} />;
}

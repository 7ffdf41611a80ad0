import type { Bot } from '@pixel/contract';
import { createElement, useEffect, useState } from 'react';
import { ErrorState } from '../../ui/states.tsx';
import css from './widget-preview.module.css';

const SCRIPT = '/widget.js';

/** The widget that visitors get, in the page: the same script, the same conversation, the same limits. */
export function WidgetPreview({ bot }: { bot: Bot }) {
  const [isMissing, setMissing] = useState(false);

  useEffect(() => {
    if (document.querySelector(`script[src="${SCRIPT}"]`)) return;
    const script = document.createElement('script');
    script.src = SCRIPT;
    script.async = true;
    script.onerror = () => {
      // Removed, so that the next visit of this page tries again.
      script.remove();
      setMissing(true);
    };
    document.head.append(script);
  }, []);

  if (isMissing)
    return (
      <ErrorState
        title="The widget could not be loaded"
        message={`This server did not deliver ${SCRIPT}. It is built together with the server; see the server’s log.`}
      />
    );
  return (
    <div className={css.frame}>
      {createElement('pixel-chat', {
        // The widget reads its settings once, so a saved change needs a new one.
        key: `${bot.publicId}-${bot.version}`,
        bot: bot.publicId,
        class: css.chat,
      })}
    </div>
  );
}

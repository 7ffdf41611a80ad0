import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import css from './bot-nav.module.css';

const LOOP = [
  {
    step: 'Train',
    pages: [
      ['sources', 'Sources'],
      ['qa', 'Q&A'],
      ['findings', 'Findings'],
      ['persona', 'Persona'],
    ],
  },
  {
    step: 'Test',
    pages: [
      ['preview', 'Preview'],
      ['tests', 'Test sets'],
    ],
  },
  { step: 'Deploy', pages: [['widget', 'Widget']] },
  {
    step: 'Analyze',
    pages: [
      ['conversations', 'Conversations'],
      ['gaps', 'Gaps'],
    ],
  },
] as const;

/** The loop of work on one bot. */
export function BotNav({ botId }: { botId: string }) {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const current = nav.current?.querySelector('[aria-current="page"]');
    current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  return (
    <nav ref={nav} aria-label="Bot" className={css.nav}>
      <ul>
        {LOOP.map(({ step, pages }) => (
          <li key={step}>
            <span className={css.step}>{step}</span>
            <ul>
              {pages.map(([path, label]) => (
                <li key={path}>
                  <NavLink to={`/bots/${botId}/${path}`}>{label}</NavLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { Rare } from '../chunk/rare.tsx';
import { fill } from '../strings/index.ts';
import { Announcer } from './announcer.tsx';
import { Composer } from './composer.tsx';
import { Header } from './header.tsx';
import { MessageList } from './message-list.tsx';
import type { PanelModel } from './panel-model.ts';
import { Retry } from './retry.tsx';

/** The dialog; kept while it is closed, so that it opens where it was left. */
export function PanelView({ model }: { readonly model: PanelModel }) {
  const { t, session, isInline } = model;
  const { phase, chat } = session.state;
  return (
    <section
      class={`panel ${isInline ? 'inline' : 'floating'}`}
      // The page around an inline chat stays in reach: it is a region there, a dialog elsewhere.
      role={isInline ? 'region' : 'dialog'}
      aria-label={model.name ? fill(t.dialog, { name: model.name }) : t.loading}
      {...(model.isModal && { 'aria-modal': true })}
      hidden={!model.isOpen}
      lang={t.language}
      dir={t.direction}
      tabIndex={-1}
    >
      <Header model={model} />
      {phase === 'failed' ? (
        <LoadFailed model={model} />
      ) : phase === 'ready' || model.messages[0] ? (
        <MessageList model={model} />
      ) : (
        <div class="middle loading" role="status" aria-label={t.loading}>
          <i />
          <i />
          <i />
        </div>
      )}
      <Connection model={model} />
      {phase !== 'failed' &&
        (session.isHeld ? <AskConsent model={model} /> : <Composer model={model} />)}
      {phase === 'ready' && <Announcer chat={chat} isOpen={model.isOpen} />}
    </section>
  );
}

const CONSENT = () => import('../rare/consent.tsx');

const AskConsent = ({ model }: { readonly model: PanelModel }) => (
  <Rare model={model} chunk={CONSENT} draw={({ Consent }) => <Consent model={model} />} />
);

function LoadFailed({ model }: { readonly model: PanelModel }) {
  const { t, session } = model;
  const { error } = session.state;
  const isRefused = error === 'forbidden' || error === 'not-found';
  return (
    <div class="middle failed" role="alert">
      <p>{isRefused ? t.notHere : t.loadFailed}</p>
      {!isRefused && <Retry model={model} onRetry={session.load} />}
    </div>
  );
}

function Connection({ model: { t, session, isOnline } }: { readonly model: PanelModel }) {
  const text = isOnline
    ? session.state.connection === 'waiting'
      ? t.reconnecting
      : ''
    : t.offline;
  return (
    <div class="connection" role="status">
      {text}
    </div>
  );
}

import { Component } from 'preact';
import { LINK_REL } from '../markdown/attributes.ts';
import { safeHref } from '../markdown/safe-href.ts';
import { consentTexts } from '../strings/rare-en.ts';
import type { PanelModel } from '../view/panel-model.ts';

export { default as css } from './consent.css?inline';

interface ConsentProps {
  readonly model: PanelModel;
}

interface ConsentState {
  readonly hasFailed?: boolean;
}

/** Stands where messages are written, until the visitor has agreed. A refusal is taken; it can be changed. */
export class Consent extends Component<ConsentProps, ConsentState> {
  private readonly answer = async (isGiven: boolean) => {
    const { session } = this.props.model;
    const { consent } = session.state;
    if (!consent) return;
    try {
      await session.api.consent({ version: consent.version, given: isGiven });
      session.set({ consent: { ...consent, given: isGiven } });
      // What was written before may go now.
      session.retryNow();
    } catch (cause) {
      session.tellError(cause);
      this.setState({ hasFailed: true });
    }
  };

  render({ model }: ConsentProps, { hasFailed }: ConsentState) {
    const { consent } = model.session.state;
    const t = { ...consentTexts, ...model.t };
    if (!consent) return null;
    const href = consent.url && safeHref(consent.url);
    const isRefused = consent.given === false;
    return (
      <section class="consent" aria-label={t.consentTitle}>
        {isRefused ? (
          <p role="status">{t.declined}</p>
        ) : (
          <p class="consent-text" dir="auto">
            {consent.text}
          </p>
        )}
        {href && (
          <a href={href} target="_blank" rel={LINK_REL}>
            {t.consentMore}
          </a>
        )}
        <div class="buttons">
          <button type="button" class="primary" onClick={() => this.answer(true)}>
            {t.agree}
          </button>
          {!isRefused && (
            <button type="button" class="link" onClick={() => this.answer(false)}>
              {t.decline}
            </button>
          )}
        </div>
        {hasFailed && <p role="alert">{t.unsaved}</p>}
      </section>
    );
  }
}

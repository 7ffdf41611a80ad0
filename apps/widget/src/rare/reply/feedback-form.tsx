import type { MessageId } from '@pixel/contract';
import { Component } from 'preact';
import { actionTexts } from '../../strings/rare-en.ts';
import type { PanelModel } from '../../view/panel-model.ts';
import { bringIntoView } from './bring-into-view.ts';
import { rateReply } from './rate-reply.ts';

interface FeedbackFormProps {
  readonly model: PanelModel;
  readonly messageId: MessageId;
  readonly onDone: () => void;
}

interface FeedbackFormState {
  readonly chosen?: readonly Reason[];
  readonly details?: string;
}

type Reason = (typeof REASONS)[number];
/** Names of texts. They are sent in English, whatever language they are read in, so that they can be counted. */
const REASONS = ['reasonWrong', 'reasonIncomplete', 'reasonUnclear', 'reasonOffTopic'] as const;
/** `LIMITS.shortTextLength` less the reasons. */
const MAX_DETAILS = 350;

/** Why a reply did not help: chips to choose from, and words of one's own. */
export class FeedbackForm extends Component<FeedbackFormProps, FeedbackFormState> {
  private readonly send = (event: Event) => {
    event.preventDefault();
    const { chosen = [], details = '' } = this.state;
    const { model, messageId, onDone } = this.props;
    const said = [chosen.map((name) => actionTexts[name]).join(', '), details.trim()];
    const reason = said.filter(Boolean).join(': ');
    if (reason) void rateReply(model, { messageId, rating: 'down', reason });
    onDone();
  };

  private toggle(name: Reason) {
    const { chosen = [] } = this.state;
    const others = chosen.filter((one) => one !== name);
    this.setState({ chosen: others.length < chosen.length ? others : [...chosen, name] });
  }

  render({ model, onDone }: FeedbackFormProps, { chosen = [], details = '' }: FeedbackFormState) {
    const t = { ...actionTexts, ...model.t };
    return (
      <form class="feedback" ref={bringIntoView} aria-label={t.why} onSubmit={this.send}>
        <p>{t.why}</p>
        <div class="reasons">
          {REASONS.map((name) => (
            <button
              key={name}
              type="button"
              class="reason"
              aria-pressed={chosen.includes(name)}
              onClick={() => this.toggle(name)}
            >
              {t[name]}
            </button>
          ))}
        </div>
        <textarea
          rows={2}
          dir="auto"
          maxLength={MAX_DETAILS}
          value={details}
          placeholder={t.details}
          aria-label={t.details}
          onInput={({ currentTarget }) => this.setState({ details: currentTarget.value })}
        />
        <div class="buttons">
          <button type="submit" class="primary">
            {t.sendFeedback}
          </button>
          <button type="button" class="link" onClick={onDone}>
            {t.cancel}
          </button>
        </div>
      </form>
    );
  }
}

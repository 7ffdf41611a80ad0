import { Component } from 'preact';
import { fill } from '../strings/index.ts';
import { ratingTexts } from '../strings/rare-en.ts';
import { Icon } from '../view/icons.tsx';
import type { PanelModel } from '../view/panel-model.ts';

import { bringIntoView } from './reply/bring-into-view.ts';

export { default as css } from './rating.css?inline';

const STAR = 'm12 4 2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z';
const SCORES = [1, 2, 3, 4, 5];

interface RatingProps {
  readonly model: PanelModel;
}

interface RatingState {
  readonly comment?: string;
  readonly isSent?: boolean;
}

/** What the visitor thinks of the whole conversation: stars, then a word about it. */
export class ConversationRating extends Component<RatingProps, RatingState> {
  render({ model }: RatingProps, { comment = '', isSent }: RatingState) {
    const { session } = model;
    const t = { ...ratingTexts, ...model.t };
    const { score } = session.state;
    const rate = async (value: number, said = '') => {
      const { conversationId } = session.state.chat;
      if (!conversationId) return;
      session.set({ score: value });
      await session.api
        .rate({ conversationId, score: value, ...(said && { comment: said }) })
        .catch((cause) => {
          session.set({ score });
          session.tellError(cause);
        });
    };
    const send = (event: Event) => {
      event.preventDefault();
      if (score !== null) void rate(score, comment.trim());
      this.setState({ isSent: true });
    };
    return (
      <form class="rating" ref={bringIntoView} onSubmit={send}>
        <fieldset>
          <legend>{t.rateChat}</legend>
          <div class="stars">
            {SCORES.map((value) => (
              <label key={value} class={score !== null && value <= score ? 'on' : ''}>
                <input
                  type="radio"
                  name="score"
                  class="hidden"
                  value={value}
                  checked={value === score}
                  aria-label={fill(t.stars, { number: value })}
                  onChange={() => {
                    void rate(value);
                    this.setState({ isSent: false });
                  }}
                />
                <Icon path={STAR} />
              </label>
            ))}
          </div>
        </fieldset>
        {score !== null && !isSent && (
          <textarea
            rows={2}
            dir="auto"
            maxLength={400}
            value={comment}
            placeholder={t.rateComment}
            aria-label={t.rateComment}
            onInput={({ currentTarget }) => this.setState({ comment: currentTarget.value })}
          />
        )}
        {score !== null && !isSent && (
          <div class="buttons" ref={bringIntoView}>
            <button type="submit" class="primary">
              {t.rateSend}
            </button>
          </div>
        )}
        <p role="status">{score !== null ? t.rateThanks : ''}</p>
      </form>
    );
  }
}

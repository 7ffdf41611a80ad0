import { Component } from 'preact';
import { isComing, newestReply } from '../chat/messages.ts';
import { voiceTexts } from '../strings/rare-en.ts';
import { Icon } from '../view/icons.tsx';
import type { PanelModel } from '../view/panel-model.ts';
import { spokenText } from '../view/spoken-text.ts';
import { findRecognition, heardIn, type Recognition } from './voice/recognition.ts';
import { speak } from './voice/speak.ts';

export { default as css } from './voice.css?inline';

const MICROPHONE =
  'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5 11a7 7 0 0 0 14 0M12 18v3';
const SPEAKER = 'M4 9.5v5h4l5 4v-13l-5 4zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11';

interface VoiceProps {
  readonly model: PanelModel;
}

interface VoiceState {
  readonly input?: 'asking' | 'listening' | undefined;
  readonly isAloud?: boolean;
  readonly trouble?: 'unheard' | 'microphoneBlocked' | undefined;
}

/**
 * Speaking instead of typing, and answers that are read aloud, each where the browser can. What was heard is put into the
 * field, to be read before it is sent. Nothing listens before the visitor has agreed that the browser's maker may hear it.
 */
export class Voice extends Component<VoiceProps, VoiceState> {
  private recognition: Recognition | undefined;
  private hasAgreed = false;
  private replyId = newestReply(this.props.model.session.state.chat.messages)?.id;
  /** Characters of that reply which were said. */
  private said = Number.POSITIVE_INFINITY;

  override componentDidUpdate({ model: before }: VoiceProps) {
    const { model } = this.props;
    const hasAsked = model.session.state.chat.awaiting && !this.awaited;
    this.awaited = model.session.state.chat.awaiting;
    if (hasAsked || (before.isOpen && !model.isOpen)) this.silence();
    if (!model.isOpen) this.recognition?.abort();
    this.follow();
  }
  private awaited = this.props.model.session.state.chat.awaiting;

  override componentWillUnmount() {
    this.recognition?.abort();
    this.silence();
  }

  private silence() {
    if ('speechSynthesis' in window) speechSynthesis.cancel();
  }

  /** Says what has come since the last time, in whole sentences. */
  private follow() {
    const { model } = this.props;
    const reply = newestReply(model.session.state.chat.messages);
    if (!reply) return;
    if (reply.id !== this.replyId) this.said = 0;
    this.replyId = reply.id;
    const { text, length } = spokenText(reply.text, this.said, !isComing(reply));
    this.said = length;
    if (text && this.state.isAloud && model.isOpen) speak(text, model.t.language);
  }

  private readonly listen = () => {
    const Recognition = findRecognition();
    if (!Recognition) return;
    this.silence();
    const { model } = this.props;
    const before = model.draft && `${model.draft.trimEnd()} `;
    const recognition = new Recognition();
    let heard = '';
    recognition.lang = model.t.language;
    recognition.interimResults = true;
    recognition.onresult = ({ results }) => {
      heard = heardIn(results);
      this.props.model.setDraft(before + heard);
    };
    recognition.onerror = ({ error }) => {
      if (error === 'not-allowed' || error === 'service-not-allowed')
        this.setState({ trouble: 'microphoneBlocked' });
    };
    recognition.onend = () => {
      this.recognition = undefined;
      this.setState(({ trouble }) => ({
        input: undefined,
        ...(!heard && !trouble && { trouble: 'unheard' }),
      }));
    };
    this.hasAgreed = true;
    this.recognition = recognition;
    // Who speaks wants to hear the answer.
    this.setState({ input: 'listening', isAloud: true, trouble: undefined });
    recognition.start();
  };

  private readonly press = () => {
    if (this.recognition) this.recognition.stop();
    else if (this.hasAgreed) this.listen();
    else this.setState({ input: 'asking' });
  };

  private readonly toggleAloud = () => {
    if (this.state.isAloud) this.silence();
    this.setState(({ isAloud }) => ({ isAloud: !isAloud }));
  };

  render({ model }: VoiceProps, { input, isAloud, trouble }: VoiceState) {
    const t = { ...voiceTexts, ...model.t };
    const isListening = input === 'listening';
    return (
      <div class="voice">
        {findRecognition() && (
          <button type="button" class="link" onClick={this.press}>
            <Icon path={MICROPHONE} />
            {isListening ? t.stopListening : t.speak}
          </button>
        )}
        {'speechSynthesis' in window && (
          <button type="button" class="link" onClick={this.toggleAloud}>
            <Icon path={SPEAKER} />
            {isAloud ? t.stopAloud : t.readAloud}
          </button>
        )}
        {input === 'asking' && (
          <fieldset aria-label={t.speak}>
            <p>{t.voiceConsent}</p>
            <button type="button" class="link" onClick={this.listen}>
              {t.voiceAgree}
            </button>
            <button type="button" class="link" onClick={() => this.setState({ input: undefined })}>
              {t.voiceRefuse}
            </button>
          </fieldset>
        )}
        <p role="status">{isListening ? t.listening : trouble && t[trouble]}</p>
      </div>
    );
  }
}

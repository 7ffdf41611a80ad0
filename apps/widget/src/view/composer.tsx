import { Component, createRef } from 'preact';
import { Rare } from '../chunk/rare.tsx';
import { fill } from '../strings/index.ts';
import { Icon } from './icons.tsx';
import type { PanelModel } from './panel-model.ts';

const MAX_HEIGHT = 144;

interface ComposerProps {
  readonly model: PanelModel;
}

/** Enter sends, Shift and Enter breaks the line. While a reply is being written the button stops it. */
export class Composer extends Component<ComposerProps> {
  private readonly field = createRef<HTMLTextAreaElement>();

  override componentDidMount() {
    this.grow();
  }

  override componentDidUpdate({ model }: ComposerProps) {
    if (model.draft !== this.props.model.draft || model.isOpen !== this.props.model.isOpen)
      this.grow();
  }

  /** Makes the field as high as its text. */
  private grow() {
    const { current } = this.field;
    if (!current) return;
    current.style.height = 'auto';
    const height = current.scrollHeight;
    current.style.height = `${Math.min(MAX_HEIGHT, height)}px`;
    current.style.overflowY = height > MAX_HEIGHT ? 'auto' : 'hidden';
  }

  render({ model }: ComposerProps) {
    const { t, session, draft } = model;
    const { config, files } = session.state;
    // What is written offline waits for its turn.
    const isBusy = session.state.chat.awaiting !== null && model.isOnline;
    const limit = config?.maxQuestionLength ?? 4_000;
    const left = limit - draft.length;
    const isReady = (draft.trim() || files?.list[0]) && !files?.isBusy && left >= 0 && !isBusy;

    const send = () => {
      if (!isReady) return;
      const text = draft.trim();
      session.set({ files: undefined });
      model.setDraft('');
      session.send(text, files?.list);
      this.field.current?.focus();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      // While an input method composes, Enter picks a word. Safari ends the composition first: only the code, 229, tells.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229)
        return;
      event.preventDefault();
      send();
    };

    return (
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <div class="field">
          {config?.bot.attachments && (
            <Rare model={model} chunk={ATTACHMENTS} draw={({ draw }) => draw(model)} />
          )}
          <textarea
            ref={this.field}
            rows={1}
            // Empty, it is written as the panel is.
            dir={draft ? 'auto' : undefined}
            value={draft}
            placeholder={t.placeholder}
            aria-label={t.composer}
            aria-describedby={left < 200 ? 'limit' : 'hint'}
            aria-invalid={left < 0}
            enterkeyhint="send"
            onInput={(event) => model.setDraft(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          {isBusy ? (
            <button
              type="button"
              class="round"
              aria-label={t.stop}
              title={t.stop}
              onClick={session.stop}
            >
              <Icon name="stop" />
            </button>
          ) : (
            <button
              type="submit"
              class="round"
              aria-label={t.send}
              title={t.send}
              disabled={!isReady}
            >
              <Icon name="send" />
            </button>
          )}
        </div>
        {left < 200 ? (
          <Rare model={model} chunk={COUNTS} draw={({ Limit }) => <Limit t={t} left={left} />} />
        ) : (
          <p id="hint">{model.name && hintOf(model)}</p>
        )}
        {config?.bot.voice && (
          <Rare model={model} chunk={VOICE} draw={({ Voice }) => <Voice model={model} />} />
        )}
        <WayOut model={model} />
      </form>
    );
  }
}

/** Where answers come from, at the moment. */
function hintOf({ t, name, session }: PanelModel): string {
  const { person, hasEnded } = session.state.chat;
  if (hasEnded) return t.ended;
  return person ? '' : fill(t.hint, { name });
}

export const ATTACHMENTS = () => import('../rare/attachments.tsx');
const COUNTS = () => import('../rare/counts.tsx');
const VOICE = () => import('../rare/voice.tsx');
const ASK_PERSON = () => import('../rare/ask-person.tsx');

/** The way out of the bot, where it has one: once there is a conversation that a person could read. */
function WayOut({ model }: ComposerProps) {
  const { chat, config } = model.session.state;
  if (!config?.bot.theme.handover || !chat.conversationId || chat.hasEnded) return null;
  if (chat.handling !== 'bot') return null;
  return (
    <Rare model={model} chunk={ASK_PERSON} draw={({ AskPerson }) => <AskPerson model={model} />} />
  );
}

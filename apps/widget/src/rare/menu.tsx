import { Component, createRef } from 'preact';
import { menuTexts } from '../strings/rare-en.ts';
import type { PanelModel } from '../view/panel-model.ts';
import { downloadAll } from './menu/download-all.ts';
import { LanguageChoice } from './menu/language-choice.tsx';
import { saveFile } from './menu/save-file.ts';
import { transcriptOf } from './menu/transcript-of.ts';

export { default as css } from './menu.css?inline';

interface MenuProps {
  readonly model: PanelModel;
  readonly onClose: () => void;
}

interface MenuState {
  readonly isSure?: boolean;
  readonly isBusy?: boolean;
  readonly hasFailed?: boolean;
}

/** One function for all drawings: a new one would be called at each, and take the focus again. */
const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

/** What a visitor may do with what is kept of them, and what few ask for. */
export class Menu extends Component<MenuProps, MenuState> {
  private readonly box = createRef<HTMLDivElement>();

  /** Escape closes it, and so does leaving it. */
  override componentDidMount() {
    const { current } = this.box;
    current?.querySelector('button')?.focus();
    current?.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.props.onClose();
    });
    current?.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !current.contains(relatedTarget)) this.props.onClose();
    });
  }

  private readonly act = async (action: () => Promise<unknown>) => {
    this.setState({ isBusy: true, hasFailed: false });
    try {
      await action();
      this.props.onClose();
    } catch (cause) {
      this.props.model.session.tellError(cause);
      this.setState({ isBusy: false, hasFailed: true });
    }
  };

  private readonly delete = async () => {
    const { session } = this.props.model;
    const { conversationId } = session.state.chat;
    if (conversationId) await session.api.deleteConversation({ conversationId });
    session.clear();
  };

  private readonly download = (kind: 'json' | 'txt') =>
    this.act(async () => {
      const { session, name } = this.props.model;
      const kept = await downloadAll(session.api);
      const text = kind === 'json' ? JSON.stringify(kept, null, 2) : transcriptOf(kept, name);
      saveFile(`chat-${new Date().toISOString().slice(0, 10)}.${kind}`, text);
    });

  render({ model, onClose }: MenuProps, { isSure, isBusy, hasFailed }: MenuState) {
    const { session } = model;
    const t = { ...menuTexts, ...model.t };
    const { conversationId } = session.state.chat;
    const item = (label: string, onClick: () => unknown, isDanger = false) => (
      <li>
        <button type="button" class={isDanger ? 'danger' : ''} disabled={isBusy} onClick={onClick}>
          {label}
        </button>
      </li>
    );
    return (
      <div class="menu" ref={this.box}>
        <ul>
          {conversationId &&
            item(t.rateThis, () => {
              session.set({ isRating: true });
              onClose();
            })}
          {item(t.downloadText, () => this.download('txt'))}
          {item(t.downloadJson, () => this.download('json'))}
          {conversationId &&
            !isSure &&
            item(t.deleteChat, () => this.setState({ isSure: true }), true)}
        </ul>
        <LanguageChoice model={model} label={t.chooseLanguage} />
        {isSure && (
          <div class="sure" role="alertdialog" aria-label={t.deleteChat}>
            <p>{t.deleteSure}</p>
            <div class="buttons">
              <button
                type="button"
                class="primary danger"
                disabled={isBusy}
                ref={takeFocus}
                onClick={() => this.act(this.delete)}
              >
                {t.deleteYes}
              </button>
              <button type="button" class="link" onClick={() => this.setState({ isSure: false })}>
                {t.cancel}
              </button>
            </div>
          </div>
        )}
        {hasFailed && <p role="alert">{t.partFailed}</p>}
      </div>
    );
  }
}

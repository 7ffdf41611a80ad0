import type { Attachment } from '@pixel/contract';
import { Component, createRef } from 'preact';
import type { ChatMessage } from '../chat/chat-state.ts';
import { fill } from '../strings/index.ts';
import { attachmentTexts } from '../strings/rare-en.ts';
import { Icon } from '../view/icons.tsx';
import type { PanelModel } from '../view/panel-model.ts';
import { SentFiles } from './attach/sent-files.tsx';
import { takeFiles } from './attach/take-files.ts';
import { forgetFile, MOST_BYTES, MOST_FILES, refusalOf, uploadFile } from './attach/upload-file.ts';

export { default as css } from './attachments.css?inline';

const CLIP =
  'm20 11.5-8.2 8.2a5 5 0 0 1-7-7L13 4.4a3.3 3.3 0 0 1 4.7 4.7l-8.2 8.2a1.7 1.7 0 0 1-2.4-2.4L14.5 7.5';
const CROSS = 'M17 7 7 17M7 7l10 10';
/** What the dialog of the system shows. The server goes by the bytes. */
const ACCEPT = 'image/png,image/jpeg,image/webp,image/gif,application/pdf,text/plain';

/** The files of a message, or without one what chooses those of the next. */
export const draw = (model: PanelModel, message?: ChatMessage) =>
  message ? <SentFiles model={model} message={message} /> : <Attach model={model} />;

interface AttachProps {
  readonly model: PanelModel;
}

interface Coming {
  readonly key: number;
  readonly name: string;
  /** From 0 to 1. */
  readonly part: number;
  readonly end: AbortController;
}

interface AttachState {
  readonly coming?: readonly Coming[];
  /** What is said of each file that was not taken. */
  readonly troubles?: readonly string[];
  /** Files are held over the panel. */
  readonly isOver?: boolean;
  /** For screen readers. */
  readonly news?: string;
}

/** Chooses, uploads and takes back the files of the next message. What is whole stands in the session, which sends it. */
class Attach extends Component<AttachProps, AttachState> {
  private readonly box = createRef<HTMLDivElement>();
  private readonly input = createRef<HTMLInputElement>();
  private off: (() => void) | undefined;
  private count = 0;
  private coming: readonly Coming[] = [];
  /** Places in which whole files were chosen: they arrive in another order. */
  private readonly places = new Map<string, number>();
  private lastSaid = this.said;

  override componentDidMount() {
    const panel = this.box.current?.closest<HTMLElement>('.panel');
    if (panel)
      this.off = takeFiles(panel, { add: this.add, over: (isOver) => this.setState({ isOver }) });
  }

  override componentWillUnmount() {
    this.off?.();
    for (const { end } of this.coming) end.abort();
  }

  /** What was said of files is over with the next message. */
  override componentDidUpdate() {
    if (this.lastSaid === this.said) return;
    this.lastSaid = this.said;
    this.setState({ troubles: [], news: '' });
  }

  private get said() {
    const { messages } = this.props.model.session.state.chat;
    return messages.findLast(({ role }) => role === 'visitor')?.id;
  }

  private get t() {
    return { ...attachmentTexts, ...this.props.model.t };
  }

  private get whole(): readonly Attachment[] {
    return this.props.model.session.state.files?.list ?? [];
  }

  /** Nothing is sent while a file is on its way. */
  private show(coming: readonly Coming[], list = this.whole) {
    this.coming = coming;
    this.setState({ coming });
    const isBusy = coming.length > 0;
    this.props.model.session.set({ files: isBusy || list[0] ? { list, isBusy } : undefined });
  }

  private readonly add = (files: readonly File[]) => {
    const room = MOST_FILES - this.whole.length - this.coming.length;
    const troubles = files.length > room ? [fill(this.t.fileLimit, { number: MOST_FILES })] : [];
    this.setState({ troubles, news: '' });
    for (const file of files.slice(0, Math.max(0, room))) void this.take(file);
  };

  private async take(file: File) {
    const { session } = this.props.model;
    const key = this.count++;
    const end = new AbortController();
    const { name } = file;
    this.show([...this.coming, { key, name, part: 0, end }]);
    const others = () => this.coming.filter((one) => one.key !== key);
    try {
      const attachment = await uploadFile(session.api, {
        ...{ file, signal: end.signal },
        onProgress: (part) =>
          this.show(this.coming.map((one) => (one.key === key ? { ...one, part } : one))),
      });
      // Taken back, or the chat was left, when it had just arrived.
      if (end.signal.aborted) return forgetFile(session.api, attachment.id);
      this.places.set(attachment.id, key);
      const placeOf = ({ id }: Attachment) => this.places.get(id) ?? 0;
      const list = [...this.whole, attachment].sort((a, b) => placeOf(a) - placeOf(b));
      this.show(others(), list);
      this.setState({ news: fill(this.t.fileAdded, { name }) });
    } catch (cause) {
      this.show(others());
      const refusal = refusalOf(cause);
      if (refusal === 'gone') return;
      const why = fill(this.t[refusal], { name, number: MOST_BYTES / 1024 / 1024 });
      this.setState(({ troubles = [] }) => ({ troubles: [...troubles, why] }));
    }
  }

  private readonly remove = (name: string, forget: () => void) => {
    forget();
    this.setState({ news: fill(this.t.fileRemoved, { name }), troubles: [] });
    this.box.current?.querySelector<HTMLElement>('.clip')?.focus();
  };

  render({ model }: AttachProps, { coming = [], troubles = [], isOver, news }: AttachState) {
    const { t, whole } = this;
    const { session } = model;
    return (
      <div class="attach" ref={this.box}>
        <button
          type="button"
          class="clip"
          aria-label={t.attach}
          title={t.attach}
          onClick={() => this.input.current?.click()}
        >
          <Icon path={CLIP} />
        </button>
        <input
          ref={this.input}
          type="file"
          class="hidden"
          tabIndex={-1}
          aria-hidden="true"
          multiple
          accept={ACCEPT}
          onChange={({ currentTarget }) => {
            this.add([...(currentTarget.files ?? [])]);
            // The same file again is a change again.
            currentTarget.value = '';
          }}
        />
        {(whole[0] || coming[0]) && (
          <ul class="files" aria-label={t.attached}>
            {whole.map(({ id, name }) => (
              <Chosen
                key={id}
                name={name}
                label={fill(t.removeFile, { name })}
                onRemove={() =>
                  this.remove(name, () => {
                    const left = this.whole.filter((one) => one.id !== id);
                    this.show(this.coming, left);
                    forgetFile(session.api, id);
                  })
                }
              />
            ))}
            {coming.map(({ key, name, part, end }) => (
              <Chosen
                key={key}
                name={name}
                part={part}
                progress={fill(t.uploading, { name })}
                label={fill(t.removeFile, { name })}
                onRemove={() => this.remove(name, () => end.abort())}
              />
            ))}
          </ul>
        )}
        {troubles[0] && (
          <div class="troubles" role="alert">
            {troubles.map((text) => (
              <p key={text} dir="auto">
                {text}
              </p>
            ))}
          </div>
        )}
        <span class="hidden" role="status">
          {news}
        </span>
        {isOver && <div class="drop">{t.dropFiles}</div>}
      </div>
    );
  }
}

interface ChosenProps {
  readonly name: string;
  readonly label: string;
  readonly part?: number;
  readonly progress?: string;
  readonly onRemove: () => void;
}

function Chosen({ name, label, part, progress, onRemove }: ChosenProps) {
  return (
    <li>
      <bdi>{name}</bdi>
      {progress && <progress value={part} max={1} aria-label={progress} />}
      <button type="button" aria-label={label} title={label} onClick={onRemove}>
        <Icon path={CROSS} />
      </button>
    </li>
  );
}

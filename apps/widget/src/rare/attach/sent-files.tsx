import { Component } from 'preact';
import type { ChatMessage } from '../../chat/chat-state.ts';
import { fill } from '../../strings/index.ts';
import { attachmentTexts } from '../../strings/rare-en.ts';
import { Icon } from '../../view/icons.tsx';
import type { PanelModel } from '../../view/panel-model.ts';
import { saveFile } from '../menu/save-file.ts';
import { sizeOf } from './size-of.ts';
import { addressOf, bearer } from './upload-file.ts';

const FILE = 'M14 3H7a1 1 0 0 0-1 1v16a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1V7zM14 3v4h4';

interface SentProps {
  readonly model: PanelModel;
  readonly message: ChatMessage;
}

interface SentState {
  /** Name of the one that could not be had. */
  readonly failed?: string;
}

/** The files of a message, which its visitor can have back. */
export class SentFiles extends Component<SentProps, SentState> {
  private async save(id: string, name: string) {
    const { api } = this.props.model.session;
    const load = () => fetch(addressOf(api, id), { headers: { authorization: bearer(api) } });
    this.setState({ failed: '' });
    try {
      let answer = await load();
      if (answer.status === 401) {
        await api.renewOnce();
        answer = await load();
      }
      if (!answer.ok) throw answer;
      saveFile(name, await answer.blob());
    } catch {
      this.setState({ failed: name });
    }
  }

  render({ model, message }: SentProps, { failed }: SentState) {
    const t = { ...attachmentTexts, ...model.t };
    const isGone = message.status === 'unsent' && message.refusal === 'not-found';
    return [
      <ul key="files" class="files" aria-label={t.attached}>
        {message.attachments?.map(({ id, name, sizeBytes }) => {
          const size = sizeOf(sizeBytes, t.language);
          return (
            <li key={id}>
              <button
                type="button"
                // What is seen is a part of what is said.
                aria-label={fill(t.downloadFile, { name: `${name} ${size}` })}
                onClick={() => this.save(id, name)}
              >
                <Icon path={FILE} />
                <bdi>{name}</bdi> <small>{size}</small>
              </button>
            </li>
          );
        })}
      </ul>,
      <p key="trouble" class="note" role="status">
        {failed ? fill(t.fileLost, { name: failed }) : isGone && t.filesGone}
      </p>,
    ];
  }
}

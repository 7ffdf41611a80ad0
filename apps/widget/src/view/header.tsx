import { Component } from 'preact';
import { fill } from '../strings/index.ts';
import { Icon } from './icons.tsx';
import { MenuButton } from './menu-button.tsx';
import type { PanelModel } from './panel-model.ts';

export function Header({ model }: { readonly model: PanelModel }) {
  const { t, name, session } = model;
  const { handling, person } = session.state.chat;
  const url = session.state.config?.bot.theme.avatarUrl;
  return (
    <header class={handling}>
      <Avatar name={person ?? name} url={person ? '' : url} />
      <div class="title">
        <h2 id="title">
          <bdi>{name}</bdi>
        </h2>
        <p>{name && fill(t[handling], { name: person ?? '' })}</p>
      </div>
      {session.state.phase === 'ready' && <MenuButton model={model} />}
      {!model.isInline && (
        <button
          type="button"
          class="icon"
          aria-label={t.close}
          title={t.close}
          onClick={model.close}
        >
          <Icon name="close" />
        </button>
      )}
    </header>
  );
}

interface AvatarProps {
  readonly name: string;
  readonly url: string | undefined;
}

/** The bot's picture; its initial where there is none or the page's policy refuses it. */
class Avatar extends Component<AvatarProps> {
  private failed = '';

  render({ name, url }: AvatarProps) {
    const onError = () => {
      this.failed = url ?? '';
      this.forceUpdate();
    };
    return (
      <span class="avatar" aria-hidden="true">
        {url && url !== this.failed ? (
          <img src={url} alt="" referrerpolicy="no-referrer" onError={onError} />
        ) : (
          Array.from(name)[0]?.toUpperCase()
        )}
      </span>
    );
  }
}

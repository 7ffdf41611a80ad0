import { Component, createRef } from 'preact';
import { Rare } from '../chunk/rare.tsx';
import { Icon } from './icons.tsx';
import type { PanelModel } from './panel-model.ts';

const MENU = () => import('../rare/menu.tsx');

interface MenuButtonProps {
  readonly model: PanelModel;
}

interface MenuButtonState {
  readonly isOpen?: boolean;
}

/** What few visitors look for, behind three dots. */
export class MenuButton extends Component<MenuButtonProps, MenuButtonState> {
  private readonly button = createRef<HTMLButtonElement>();

  private readonly close = () => {
    this.setState({ isOpen: false });
    this.button.current?.focus();
  };

  render({ model }: MenuButtonProps, { isOpen = false }: MenuButtonState) {
    const { menu } = model.t;
    return (
      <div>
        <button
          ref={this.button}
          type="button"
          class="icon"
          aria-label={menu}
          title={menu}
          aria-expanded={isOpen}
          onClick={() => this.setState({ isOpen: !isOpen })}
        >
          <Icon name="more" />
        </button>
        {isOpen && (
          <Rare
            model={model}
            chunk={MENU}
            draw={({ Menu }) => <Menu model={model} onClose={this.close} />}
          />
        )}
      </div>
    );
  }
}

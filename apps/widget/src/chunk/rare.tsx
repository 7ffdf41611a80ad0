import { Component, type ComponentChildren } from 'preact';
import type { PanelModel } from '../view/panel-model.ts';
import { Retry } from '../view/retry.tsx';
import type { Chunk } from './load-chunk.ts';

interface RareProps<Module extends object> {
  readonly model: PanelModel;
  readonly chunk: Chunk<Module>;
  /** Draws with what the chunk exports. */
  readonly draw: (module: Module) => ComponentChildren;
  /** Shown as long as the chunk is not there. */
  readonly meanwhile?: ComponentChildren;
}

interface RareState<Module> {
  readonly module?: Module;
  readonly hasFailed?: boolean;
}

/** Draws a chunk when it is first needed. If it cannot be loaded, says so and offers another try; the rest goes on. */
export class Rare<Module extends object> extends Component<RareProps<Module>, RareState<Module>> {
  override componentDidMount() {
    void this.load();
  }

  private readonly load = async () => {
    const { model, chunk } = this.props;
    this.setState({ hasFailed: false });
    try {
      this.setState({ module: await model.load(chunk) });
    } catch {
      this.setState({ hasFailed: true });
      model.emit('error', { code: 'unavailable' });
    }
  };

  render({ model, draw, meanwhile }: RareProps<Module>, { module, hasFailed }: RareState<Module>) {
    if (module) return draw(module);
    return [
      meanwhile,
      hasFailed && (
        <p class="note" role="alert">
          {model.t.partFailed} <Retry model={model} onRetry={this.load} />
        </p>
      ),
    ];
  }
}

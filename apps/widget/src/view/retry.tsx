import { Icon } from './icons.tsx';
import type { PanelModel } from './panel-model.ts';

interface RetryProps {
  readonly model: PanelModel;
  readonly onRetry: () => void;
}

/** Offers another try. */
export function Retry({ model, onRetry }: RetryProps) {
  return (
    <button type="button" class="link" onClick={onRetry}>
      <Icon name="retry" />
      {model.t.retry}
    </button>
  );
}

import { KeysPanel } from '../../features/api-keys/keys-panel.tsx';
import { useTitle } from '../../ui/use-title.ts';

export function Component() {
  useTitle('API keys');
  return <KeysPanel />;
}

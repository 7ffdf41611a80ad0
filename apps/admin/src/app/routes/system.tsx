import { StatusPanel } from '../../features/system/status-panel.tsx';
import { useTitle } from '../../ui/use-title.ts';

export function Component() {
  useTitle('System');
  return <StatusPanel />;
}

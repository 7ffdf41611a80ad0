import type { PanelFrame, PanelHandle } from './embed.ts';
import { mountPanel } from './panel.tsx';

/** Makes the panel and returns what takes the page's calls by name. */
export function mount(frame: PanelFrame): (name: string, argument?: unknown) => unknown {
  const panel = asCalls(mountPanel(frame));
  // The page's `identify({ token })` is the panel's `identify(token)`; all other arguments are texts, but for attributes.
  const call = (name: string, argument?: unknown) =>
    panel[name]?.(
      name === 'setAttributes' ? argument : `${Object(argument).token ?? argument ?? ''}`,
    );
  const { userToken } = frame.options;
  if (userToken) call('identify', userToken);
  return call;
}

/** Safe: a name that the panel does not have is not called, and it takes texts, or attributes that its server checks. */
function asCalls(panel: PanelHandle) {
  return { ...panel } as Record<string, ((argument: unknown) => unknown) | undefined>;
}

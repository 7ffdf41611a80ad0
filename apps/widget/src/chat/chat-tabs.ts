/** The other tabs in which the visitor has the same bot open. */
export interface ChatTabs {
  /** Says that there is another conversation, or visitor, than they know of. */
  tell(): void;
  close(): void;
}

/** Absent where the browser has no channels: each tab is then as new as its last loading. */
export function joinTabs(publicBotId: string, onTold: () => void): ChatTabs {
  if (typeof BroadcastChannel === 'undefined') return { tell() {}, close() {} };
  const channel = new BroadcastChannel(`pixel:${publicBotId}`);
  channel.onmessage = onTold;
  return { tell: () => channel.postMessage(''), close: () => channel.close() };
}

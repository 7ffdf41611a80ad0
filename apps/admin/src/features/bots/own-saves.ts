import type { Bot } from '@pixel/contract';

type Listener = (bot: Bot) => void;
const listeners = new Set<Listener>();

/** Tells the open forms of a bot that this tab itself has just saved it, so that they do not take it for a conflict. */
export function announceOwnSave(bot: Bot): void {
  for (const listener of listeners) listener(bot);
}

export function onOwnSave(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

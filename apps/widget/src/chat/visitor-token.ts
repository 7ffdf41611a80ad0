import { withStorage } from './with-storage.ts';

/** Where the token of one bot's visitor is kept over reloads: in memory where the browser blocks storage. */
export interface VisitorToken {
  get(): string | undefined;
  set(token: string): void;
  clear(): void;
  /** Takes over what another tab of the visitor has kept. */
  readAgain(): void;
}

export function keepVisitorToken(publicBotId: string): VisitorToken {
  const key = `pixel:${publicBotId}`;
  const read = () => withStorage((storage) => storage.getItem(key)) ?? undefined;
  let token = read();
  return {
    get: () => token,
    readAgain() {
      token = read() ?? token;
    },
    set(value) {
      token = value;
      withStorage((storage) => storage.setItem(key, value));
    },
    clear() {
      token = undefined;
      withStorage((storage) => storage.removeItem(key));
    },
  };
}

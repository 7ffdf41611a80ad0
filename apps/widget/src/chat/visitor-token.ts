import { withStorage } from './with-storage.ts';

/** Where the token of one bot's visitor is kept over reloads: in memory where the browser blocks storage. */
export interface VisitorToken {
  get(): string | undefined;
  /** Opens the calls for half an hour. In memory only: it is had again for the token. */
  session: string | undefined;
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
    session: undefined,
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
      this.session = undefined;
      withStorage((storage) => storage.removeItem(key));
    },
  };
}

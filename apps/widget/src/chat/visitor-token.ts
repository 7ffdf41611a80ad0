/** Where the token of one bot's visitor is kept over reloads: in memory where the browser blocks storage. */
export interface VisitorToken {
  get(): string | undefined;
  set(token: string): void;
  clear(): void;
}

export function keepVisitorToken(publicBotId: string): VisitorToken {
  const key = `pixel:${publicBotId}`;
  let token = withStorage((storage) => storage.getItem(key)) ?? undefined;
  return {
    get: () => token,
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

/** Reading the property throws where cookies are blocked, writing where the quota is used up. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

/** Reading the property throws where cookies are blocked, writing where the quota is used up. */
export function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

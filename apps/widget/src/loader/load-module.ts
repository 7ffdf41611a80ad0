/** Address of `more.ts` on the server, set by the build. */
declare const MORE_PATH: string;

let failures = 0;

/** Imports the module at `address`. One that failed stays failed under its address: another try gets another one. */
export const loadModule = (address: string) =>
  import(/* @vite-ignore */ address + (failures ? `?${failures}` : '')).catch((cause) => {
    failures++;
    throw cause;
  });

export const loadMore = (origin: string): Promise<typeof import('../more.ts')> =>
  loadModule(origin + MORE_PATH);

/** Addresses of `panel-entry.ts` and `more.ts` on the server, set by the build. */
declare const PANEL_PATH: string;
declare const MORE_PATH: string;

let failures = 0;

/** Imports the module at `address`. One that failed stays failed under its address: another try gets another one. */
const loadModule = (address: string) =>
  import(/* @vite-ignore */ address + (failures ? `?${failures}` : '')).catch((cause) => {
    failures++;
    throw cause;
  });

export const loadPanel = (origin: string): Promise<typeof import('../panel-entry.ts')> =>
  loadModule(origin + PANEL_PATH);

export const loadMore = (origin: string): Promise<typeof import('../more.ts')> =>
  loadModule(origin + MORE_PATH);

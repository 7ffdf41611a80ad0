import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium on this machine: `CHROMIUM_PATH`, or the first one in `PATH`. Null when there is none. */
export function findChromium(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | null {
  const { CHROMIUM_PATH: given = '', PATH = '' } = env;
  if (given !== '') return isProgram(given) ? given : null;
  const places = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

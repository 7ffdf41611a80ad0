import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian's documentation packages were unpacked: `EVAL_TEXTS`, or where they are installed. */
const ROOT = process.env.EVAL_TEXTS ?? '/usr/share';

/** The files of a folder below the texts whose name matches, in order of name; none when it is not installed. */
export function installedTexts(
  folder: string,
  name: RegExp,
  { isDeep = false } = {},
): { name: string; text: string }[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: isDeep, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .sort()
    .map((file) => ({ name: file, text: readFileSync(join(path, file), 'utf8') }));
}

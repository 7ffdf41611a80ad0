import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EmbeddedSession, openThread } from './open-thread.ts';

/** The embedded database cannot be used as it is. The message says what PostgreSQL found and what to do. */
export class DamagedDatabaseError extends Error {
  constructor(folder: string, reason: string, options?: { readonly cause?: unknown }) {
    super(
      [
        `The embedded database in ${folder} cannot be used: ${reason}.`,
        'It was not changed. Restore the folder from a backup, or move it away to begin with an empty database.',
      ].join(' '),
      options,
    );
    this.name = 'DamagedDatabaseError';
  }
}

/** Opens an existing data directory. Throws DamagedDatabaseError. */
export const openFolder = async (folder: string): Promise<EmbeddedSession> => {
  // PGlite would begin a new database on top of the files.
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    throw new DamagedDatabaseError(folder, 'it has no file PG_VERSION');
  }
  const complaints: string[] = [];
  try {
    return await openThread({ folder, onComplaint: (line) => complaints.push(line) });
  } catch (cause) {
    throw new DamagedDatabaseError(folder, explain(complaints, folder), { cause });
  }
};

const explain = (complaints: readonly string[], folder: string): string => {
  const serious = complaints.filter((line) => /PANIC|FATAL|DETAIL/.test(line));
  const said = serious.map((line) => line.replace(/^.*(?:PANIC|FATAL|DETAIL):\s*/, '')).join('; ');
  if (said !== '') return said.replace(/\.$/, '');
  return `PostgreSQL ${readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()} files did not open`;
};

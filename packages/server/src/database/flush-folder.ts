import { open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

// Side by side, so that the file system flushes many at once.
const lanes = 8;

/** Waits until all files of the folder, and the folder's own name, are on the disk. */
export const flushFolder = async (folder: string): Promise<void> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  const lane = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) await flush(path);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  await flush(folder);
  await flush(dirname(folder));
};

const flush = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some systems cannot flush a folder or what is open for reading.
    const isFault = error instanceof Error && 'code' in error && error.code === 'EIO';
    if (isFault) throw error;
  } finally {
    await handle.close();
  }
};

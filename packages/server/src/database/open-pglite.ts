import { PGlite } from '@electric-sql/pglite';

export interface PGliteSource {
  /** Folder of the database; without one it lives in memory. */
  readonly folder?: string;
  /** Tar of a data directory to begin with. */
  readonly snapshot?: Blob;
}

// One process, one session: PostgreSQL's usual 128 MB of buffers would only stay resident.
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB', '-c', 'jit=off'];

/** Opens PGlite with the settings of this program. */
export const openPGlite = ({ folder, snapshot }: PGliteSource): Promise<PGlite> =>
  PGlite.create({
    startParams,
    ...(folder !== undefined && { dataDir: folder }),
    ...(snapshot !== undefined && { loadDataDir: snapshot }),
  });

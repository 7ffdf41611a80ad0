import { PGlite } from '@electric-sql/pglite';
import { amcheck } from '@electric-sql/pglite/contrib/amcheck';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { DurableFiles } from './durable-files.ts';

// One process and one session: PostgreSQL's usual 128 MB of buffers would only stay resident. A small WAL, because
// every restart after a crash reads it. No scans where there is an index: plans are kept as long as the session, above
// all those of foreign keys, and one made for ten rows made importing quadratic.
const settings = [
  'enable_seqscan=off',
  'shared_buffers=16MB',
  'jit=off',
  'wal_sync_method=fsync',
  'min_wal_size=32MB',
  'max_wal_size=96MB',
];

/**
 * Opens PGlite with the settings of this program: in `folder`, where what is committed survives a power cut (unless
 * `durable` is false), or in memory. `snapshot` is the tar of a data directory to begin with; `onComplaint` hears the
 * lines of PostgreSQL's log.
 */
export const openPGlite = ({
  folder,
  snapshot,
  onComplaint,
  durable = true,
}: {
  readonly folder?: string;
  readonly durable?: boolean;
  readonly snapshot?: Blob;
  readonly onComplaint?: (line: string) => void;
}): Promise<PGlite> =>
  PGlite.create({
    startParams: startParams(durable && folder !== undefined),
    extensions: { amcheck, pg_trgm },
    ...(folder !== undefined && { fs: new DurableFiles(folder) }),
    ...(snapshot !== undefined && { loadDataDir: snapshot }),
    ...(onComplaint && { onStderr: heardBy(onComplaint) }),
  });

const heardBy = (listener: (line: string) => void) => (line: string) => {
  listener(line);
  return true;
};

/** `-F` among PGlite's own parameters turns fsync off. */
const startParams = (durable: boolean): string[] => [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...[`fsync=${durable ? 'on' : 'off'}`, ...settings].flatMap((setting) => ['-c', setting]),
];

import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Options = Parameters<NodeFS['init']>[1];
type Module = Parameters<NonNullable<Options['preRun']>[number]>[0];

/** Open file of the database, as Emscripten's NODEFS keeps it. */
interface Stream {
  readonly nfd?: number;
  readonly node: object;
}

// What systems answer that cannot sync a directory or a file opened for reading. PostgreSQL forgives these too.
const harmless = ['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM'];

/**
 * The folder of an embedded database, with a working fsync. PGlite's own ignores it, so that a power cut can lose
 * committed rows or leave a broken database. Needs `fsync=on` and `wal_sync_method=fsync`; costs one disk flush a commit.
 */
export class DurableFiles extends NodeFS {
  override async init(pglite: PGlite, options: Options): Promise<{ emscriptenOpts: Options }> {
    const { emscriptenOpts } = await super.init(pglite, options);
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync] },
    };
  }
}

const addFsync = (module: Module): void => {
  const { ops, ErrnoError, pathOf } = internalsOf(module);
  ops.fsync = (stream) => {
    try {
      if (stream.nfd === undefined) syncFolder(pathOf(stream.node));
      else fdatasyncSync(stream.nfd);
      return 0;
    } catch (error) {
      if (error instanceof Error && 'code' in error && harmless.includes(String(error.code)))
        return 0;
      // EIO: PostgreSQL then stops, because it cannot know what reached the disk.
      throw new ErrnoError(29);
    }
  };
};

const syncFolder = (path: string): void => {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Safe because `fsync is called` in the tests fails when a new PGlite names these parts of Emscripten differently. */
const internalsOf = (module: Module) => {
  const { NODEFS, FS } = module as unknown as {
    NODEFS: {
      stream_ops: { fsync?: (stream: Stream) => number };
      realPath(node: object): string;
    };
    FS: { ErrnoError: new (errno: number) => Error };
  };
  return {
    ops: NODEFS.stream_ops,
    ErrnoError: FS.ErrnoError,
    pathOf: (node: object) => NODEFS.realPath(node),
  };
};

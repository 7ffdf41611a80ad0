import { shared } from './shared.ts';

/**
 * A part of the panel that most visitors never see. Written as `() => import('../rare/<name>.tsx')`; the build makes a file
 * of its own of it and replaces the import by a call of `from` with the file's name.
 */
export type Chunk<Module> = (from: ChunkSource) => Promise<Module>;

/** Loads the chunk in `file`. */
export type ChunkSource = <Module>(file: string) => Promise<Module>;

/** Chunks may bring styles of their own. */
interface Styled {
  readonly css?: string;
}

export type LoadChunk = <Module extends object>(chunk: Chunk<Module>) => Promise<Module>;

/** Loads each chunk once for a panel, from `origin`. One that failed is tried again when it is next asked for. */
export function createChunkLoader(origin: string, addStyle: (css: string) => unknown): LoadChunk {
  const loaded = new Map<unknown, Promise<unknown>>();
  let failures = 0;

  // A module that failed to load stays failed under its address: another try needs another one.
  const from: ChunkSource = async (file) => {
    const address = `${origin}/widget/${file}${failures ? `?${failures}` : ''}`;
    const { default: make } = await import(/* @vite-ignore */ address);
    return make(shared);
  };
  const load = async <Module extends Styled>(chunk: Chunk<Module>) => {
    try {
      const module = await chunk(from);
      if (module.css) addStyle(module.css);
      return module;
    } catch (cause) {
      failures++;
      loaded.delete(chunk);
      throw cause;
    }
  };
  return (chunk) => {
    const known = loaded.get(chunk) ?? load(chunk);
    loaded.set(chunk, known);
    return asModuleOf(chunk, known);
  };
}

/** Safe: the map holds under a chunk what that chunk was loaded to. */
function asModuleOf<Module>(_chunk: Chunk<Module>, known: Promise<unknown>) {
  return known as Promise<Module>;
}

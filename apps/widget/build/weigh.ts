import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes that a visitor pays for the first answer, and for one rare chunk. */
const LIMITS = { loaderBrotli: 2_048, brotli: 22_528, gzip: 25_600, rareBrotli: 4_096 };

interface Size {
  readonly file: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Files below `dist`: what the first answer takes, the loader first, and the chunks that come when they are first used. */
interface Files {
  readonly firstAnswer: readonly string[];
  readonly rare: readonly string[];
}

/** Weighs the files. Throws when a limit is exceeded. */
export async function weigh(dist: string, files: Files) {
  const sizeOf = async (file: string): Promise<Size> => {
    const bytes = await readFile(join(dist, file));
    return {
      file,
      bytes: bytes.length,
      gzip: gzipSync(bytes).length,
      brotli: brotliCompressSync(bytes).length,
    };
  };
  const sizes = await Promise.all(files.firstAnswer.map(sizeOf));
  const rareSizes = await Promise.all(files.rare.map(sizeOf));
  const sum = (of: 'bytes' | 'gzip' | 'brotli') =>
    sizes.reduce((total, size) => total + size[of], 0);
  const total = { bytes: sum('bytes'), gzip: sum('gzip'), brotli: sum('brotli') };

  const [loader] = sizes;
  const heavy = rareSizes.filter(({ brotli }) => brotli > LIMITS.rareBrotli);
  if (
    (loader?.brotli ?? 0) > LIMITS.loaderBrotli ||
    total.brotli > LIMITS.brotli ||
    total.gzip > LIMITS.gzip ||
    heavy.length > 0
  )
    throw new Error(
      `The widget has outgrown its limits: ${JSON.stringify(LIMITS)}\n${JSON.stringify([...sizes, total, ...heavy])}`,
    );
  return { sizes, total, rareSizes };
}

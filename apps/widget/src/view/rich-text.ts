import type { Chunk, LoadChunk } from '../chunk/load-chunk.ts';

export type RichText = typeof import('../rare/rich-text.tsx');

const RICH_TEXT: Chunk<RichText> = () => import('../rare/rich-text.tsx');
/** A chunk that could not be loaded is not asked for again for this long. */
const PAUSE_MS = 5_000;

/** Loads what draws lists, headings and tables, once a text holds some: until then it is shown as its lines. */
export function createRichText(load: LoadChunk, onLoaded: () => void) {
  let isAsked = false;
  let loaded: RichText | undefined;
  return {
    get module() {
      return loaded;
    },
    async want() {
      if (isAsked) return;
      isAsked = true;
      try {
        loaded = await load(RICH_TEXT);
        onLoaded();
      } catch {
        setTimeout(() => {
          isAsked = false;
        }, PAUSE_MS);
      }
    },
  };
}

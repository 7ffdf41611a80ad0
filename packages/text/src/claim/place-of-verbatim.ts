import { type Read, readOf } from '../evidence/find-places.ts';
import type { EvidencePassage } from '../evidence/read-evidence.ts';
import type { Said } from '../evidence/said.ts';

/**
 * The sentence of a passage that is a claim letter by letter: models repeat whole sentences, and nothing about those needs
 * to be taken apart. Rows and what stands under a heading that denies mean more than their words, and are left to the
 * comparison.
 */
export function placeOfVerbatim(
  text: string,
  passages: readonly EvidencePassage[],
): { readonly passage: Read; readonly unit: Said } | undefined {
  if (text === '') return undefined;
  for (const passage of passages) {
    if (!passage.text.includes(text)) continue;
    const read = readOf(passage);
    const unit = read.units.find(
      ({ plain, isRow, isUnderDenial }) => plain === text && !isRow && !isUnderDenial,
    );
    if (unit) return { passage: read, unit };
  }
  return undefined;
}

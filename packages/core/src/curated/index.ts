export { addCuratedSource } from './add-curated-source.ts';
export { citeCurated } from './cite-curated.ts';
export { createCurated } from './create-curated.ts';
export { readCurated } from './curated-document.ts';
export { type CuratedIndex, createCuratedIndex } from './curated-index.ts';
export { deleteCurated } from './delete-curated.ts';
export { getOwnCurated } from './get-own-curated.ts';
export { importCurated } from './import-curated.ts';
export { listCurated } from './list-curated.ts';
export { type CuratedMatch, matchCurated } from './match-curated.ts';
export type {
  AskedQuestion,
  CuratedKey,
  CuratedPatch,
  CuratedQuestions,
  CuratedRecord,
  CuratedStore,
  NewCurated,
} from './port.ts';
export { beginChange } from './save-curated.ts';
export { setCuratedThreshold } from './set-curated-threshold.ts';
export { testCurated } from './test-curated.ts';
export { updateCurated } from './update-curated.ts';

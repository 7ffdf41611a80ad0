export { getGap, listGaps } from './list-gaps.ts';
export { newGap } from './new-gap.ts';
export type { GapStore, NewGap } from './port.ts';
export { setGapStatus } from './set-gap-status.ts';

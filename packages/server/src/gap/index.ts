export { eraseAskings, moveAskings } from './erase-askings.ts';
export { insertGap } from './insert-gap.ts';

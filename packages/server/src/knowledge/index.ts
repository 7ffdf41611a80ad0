export { deleteSource } from './delete-source.ts';
export { lockHoldings, measureHoldings } from './holdings.ts';
export { lockPostings } from './lock-postings.ts';

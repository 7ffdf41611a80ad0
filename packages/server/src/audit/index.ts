export { withEntry } from './with-entry.ts';

export { deleteSource } from './delete-source.ts';

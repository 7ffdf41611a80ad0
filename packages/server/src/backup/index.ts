export { backUpData, restoreData } from './data-backup.ts';

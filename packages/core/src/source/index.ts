export { addFileSource, addSource } from './add-source.ts';
export {
  getOwnSource,
  listPassages,
  listSources,
  removeOwnSource,
  syncOwnSource,
} from './manage-source.ts';
export {
  type FileConfig,
  type FileStore,
  type ReadConfig,
  type ReadItem,
  SourceFailure,
  type SourceKey,
  type SourcePatch,
  type SourceReader,
  type SourceRecord,
  type SourceStore,
} from './port.ts';
export { type SyncCtx, syncSource } from './sync-source.ts';
export { uploadSource } from './upload-source.ts';

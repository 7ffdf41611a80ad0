export { addFileSource, addSource } from './add-source.ts';
export {
  getOwnSource,
  listPassages,
  listSourceRuns,
  listSources,
  removeOwnSource,
} from './manage-source.ts';
export {
  type FileConfig,
  type FileStore,
  type HiddenText,
  type KnownPage,
  type ReadConfig,
  type ReadDocument,
  type ReadItem,
  SourceFailure,
  type SourceKey,
  type SourcePatch,
  type SourceReader,
  type SourceRecord,
  type SourceRunStore,
  type SourceStore,
  type StagedDocument,
} from './port.ts';
export { approveChanges, dismissChanges, previewSync, syncOwnSource } from './request-run.ts';
export { syncDueSources } from './sync-due-sources.ts';
export { type SyncCtx, syncSource } from './sync-source.ts';
export { updateSource } from './update-source.ts';
export { uploadSource } from './upload-source.ts';

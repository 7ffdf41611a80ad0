export { addFileSource, addSource } from './add-source.ts';
export {
  getOwnSource,
  listPassages,
  listSourceRuns,
  listSources,
  measureSources,
  removeOwnSource,
} from './manage-source.ts';
export {
  type ExpectedSource,
  type FileConfig,
  type FileStore,
  type HiddenText,
  type Holding,
  type Holdings,
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
export { QUOTAS, refuseExcess } from './quota.ts';
export { approveChanges, dismissChanges, previewSync, syncOwnSource } from './request-run.ts';
export { syncDueSources } from './sync-due-sources.ts';
export { type SyncCtx, syncSource } from './sync-source.ts';
export { updateSource } from './update-source.ts';
export { uploadSource } from './upload-source.ts';
export { uploadSources } from './upload-sources.ts';

export { checkFindings } from './check-findings.ts';
export { dismissFinding } from './dismiss-finding.ts';
export { listFindings } from './list-findings.ts';
export type {
  ComparedPassage,
  FindingRecord,
  FindingStore,
  NewFinding,
  UncheckedDocument,
} from './port.ts';
export { recheckFindings } from './recheck-findings.ts';

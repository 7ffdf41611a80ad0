export { exportAudit } from './export-audit.ts';
export { listAudit } from './list-audit.ts';
export { nameTargets } from './name-targets.ts';
export type { AuditLink, AuditRecord, AuditStore } from './port.ts';
export { actorId, auditEntry, recordAudit } from './record-audit.ts';
export { sealAudit } from './seal-audit.ts';
export { verifyAudit } from './verify-audit.ts';

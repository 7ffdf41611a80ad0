export type { AuditRecord, AuditStore } from './port.ts';
export { recordAudit } from './record-audit.ts';

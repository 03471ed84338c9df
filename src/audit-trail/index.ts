export type {
  AuditActor,
  AuditEventInput,
  AuditPerson,
  AuditResult,
  SystemActor,
} from './domain/audit-event.js';
export { CaseAudit, type CaseAuditEvent } from './case-audit.service.js';
export { AuditTrail } from './audit-trail.service.js';
export { AuditTrailModule } from './audit-trail.module.js';
export { verifyChain } from './verify-chain.js';
export type { ChainBreak, ChainFault, ChainHead } from './domain/chain-check.js';

export type {
  AuditActor,
  AuditEventInput,
  AuditPerson,
  AuditResult,
  SystemActor,
} from './domain/audit-event.js';
export { AuditTrail } from './audit-trail.service.js';
export { AuditTrailModule } from './audit-trail.module.js';

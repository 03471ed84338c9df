import { Global, Module } from '@nestjs/common';
import { SecurityEvents } from '../shared/security-events.js';
import { AuditController } from './audit.controller.js';
import { AuditEventRepository } from './audit-event.repository.js';
import { AuditReader } from './audit-reader.service.js';
import { CaseAudit } from './case-audit.service.js';
import { AuditTrail } from './audit-trail.service.js';

@Global()
@Module({
  controllers: [AuditController],
  providers: [
    AuditTrail,
    AuditReader,
    CaseAudit,
    AuditEventRepository,
    { provide: SecurityEvents, useExisting: AuditTrail },
  ],
  exports: [AuditTrail, CaseAudit, SecurityEvents],
})
export class AuditTrailModule {}

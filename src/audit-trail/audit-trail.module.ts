import { Global, Module } from '@nestjs/common';
import { AuditEventRepository } from './audit-event.repository.js';
import { AuditTrail } from './audit-trail.service.js';

@Global()
@Module({ providers: [AuditTrail, AuditEventRepository], exports: [AuditTrail] })
export class AuditTrailModule {}

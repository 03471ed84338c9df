import { Module } from '@nestjs/common';
import { AuditTrailModule } from '../audit-trail/index.js';
import { CommandsModule } from '../commands/index.js';
import { AgenciesController } from './agencies.controller.js';
import { AgenciesRepository } from './agencies.repository.js';
import { AgenciesService } from './agencies.service.js';
import { ProfileAdministration } from './profile-administration.service.js';

@Module({
  imports: [AuditTrailModule, CommandsModule],
  controllers: [AgenciesController],
  providers: [AgenciesRepository, AgenciesService, ProfileAdministration],
  exports: [AgenciesService],
})
export class AgenciesModule {}

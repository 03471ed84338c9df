import { Module } from '@nestjs/common';
import { AuditTrailModule } from '../audit-trail/index.js';
import { AcceptedCommandRepository } from './accepted-command.repository.js';
import { CommandRunner } from './command-runner.service.js';

@Module({
  imports: [AuditTrailModule],
  providers: [AcceptedCommandRepository, CommandRunner],
  exports: [CommandRunner],
})
export class CommandsModule {}

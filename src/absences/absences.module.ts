import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AuditTrailModule } from '../audit-trail/index.js';
import { CommandsModule } from '../commands/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { ProcessEngineModule } from '../process-engine/index.js';
import { AbsenceNews } from './absence-news.service.js';
import { AbsencesController } from './absences.controller.js';
import { AbsencesRepository } from './absences.repository.js';
import { AbsencesService } from './absences.service.js';
import { DeputyLosses } from './deputy-losses.service.js';
import { StandIns } from './stand-ins.service.js';

@Module({
  imports: [AccountsModule, AuditTrailModule, CommandsModule, NotificationsModule, ProcessEngineModule],
  controllers: [AbsencesController],
  providers: [AbsencesRepository, AbsencesService, AbsenceNews, DeputyLosses, StandIns],
  exports: [StandIns],
})
export class AbsencesModule {}

import { Module } from '@nestjs/common';
import { WorkingCalendarModule } from '../working-calendar/index.js';
import { CaseCalendarController } from './case-calendar.controller.js';
import { CaseCalendarRepository } from './case-calendar.repository.js';
import { CaseCalendarService } from './case-calendar.service.js';

@Module({
  imports: [WorkingCalendarModule],
  controllers: [CaseCalendarController],
  providers: [CaseCalendarRepository, CaseCalendarService],
})
export class CaseCalendarModule {}

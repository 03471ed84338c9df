import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/index.js';
import { WorkingCalendarModule } from '../working-calendar/index.js';
import { CalendarNoticesController } from './calendar-notices.controller.js';
import { CalendarNotices } from './calendar-notices.service.js';

/** Stands apart from working-calendar, which every feature needs and which therefore knows no other feature. */
@Module({
  imports: [CommandsModule, WorkingCalendarModule],
  controllers: [CalendarNoticesController],
  providers: [CalendarNotices],
})
export class CalendarNoticesModule {}

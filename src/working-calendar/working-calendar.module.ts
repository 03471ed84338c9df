import { Module } from '@nestjs/common';
import { CalendarAnswers } from './calendar-answers.service.js';
import { CalendarRecount } from './calendar-recount.service.js';
import { CalendarYears } from './calendar-years.service.js';
import { CurrentCalendar } from './current-calendar.service.js';
import { DueDateOwners } from './due-date-owners.service.js';
import { WorkingCalendarController } from './working-calendar.controller.js';
import { WorkingCalendarRepository } from './working-calendar.repository.js';

@Module({
  controllers: [WorkingCalendarController],
  providers: [
    CurrentCalendar,
    CalendarYears,
    CalendarAnswers,
    CalendarRecount,
    DueDateOwners,
    WorkingCalendarRepository,
  ],
  exports: [CurrentCalendar, CalendarYears, CalendarRecount, DueDateOwners],
})
export class WorkingCalendarModule {}

export { CalendarRecount, type RecountResult } from './calendar-recount.service.js';
export {
  CalendarYears,
  type LoadedYear,
  type NoticePreview,
  type NoticeToLoad,
} from './calendar-years.service.js';
export { CurrentCalendar } from './current-calendar.service.js';
export type { CalendarNotice, NoticeLocalSpan, NoticeSpan } from './domain/calendar-notice.js';
export { addDays, daysBetween } from './domain/calendar-date.js';
export { countPeriod, recount, requestOf } from './domain/count-period.js';
export { type DueDate, type ExcludedRange, type PeriodRequest } from './domain/due-date.js';
export type { DaysOffSpan, LocalDaysOff, NoticeSource, OfficialYear } from './domain/official-year.js';
export { isOverdue, workingDaysLeft } from './domain/reminders.js';
export {
  countWithSupplements,
  type ClockOnSupplement,
  type SupplementSpan,
} from './domain/supplement-clock.js';
export { WorkingCalendar, type CalendarDay } from './domain/working-calendar.js';
export { dayOn, previousWorkingDay } from './domain/working-days.js';
export { DueDateOwners, type MovedDueDate } from './due-date-owners.service.js';
export { BilingualTextDto } from './dto/due-date.dto.js';
export { MovedDueDateDto, RecountResultDto } from './dto/calendar-year.dto.js';
export { WorkingCalendarModule } from './working-calendar.module.js';

export { CalendarRecount, type RecountResult } from './calendar-recount.service.js';
export {
  CalendarYears,
  type LoadedBy,
  type LoadedYear,
  type NoticePreview,
  type NoticeToLoad,
  type YearDetail,
  type YearView,
} from './calendar-years.service.js';
export { CurrentCalendar, type CalendarState } from './current-calendar.service.js';
export type { CalendarNotice, NoticeLocalSpan, NoticeSpan } from './domain/calendar-notice.js';
export { addDays, addMonths, daysBetween, isCalendarDate } from './domain/calendar-date.js';
export { checkClearDays, type ClearDaysCheck } from './domain/clear-days.js';
export { countPeriod, recount, requestOf } from './domain/count-period.js';
export {
  SYSTEM_DEFAULT_SOURCE,
  type CountedDay,
  type DueDate,
  type DueRule,
  type ExcludedRange,
  type LastDayPolicy,
  type PeriodRequest,
  type PeriodStart,
  type PeriodUnit,
  type SkippedDay,
} from './domain/due-date.js';
export type { DaysOffSpan, LocalDaysOff, NoticeSource, OfficialYear } from './domain/official-year.js';
export { OFFICIAL_YEAR_2025 } from './domain/official-years/2025.js';
export { OFFICIAL_YEAR_2026 } from './domain/official-years/2026.js';
export { isOverdue, remindersBefore, workingDaysLeft, type Reminder } from './domain/reminders.js';
export { STATUTORY_DAYS_SOURCE, statutoryDaysOf } from './domain/statutory-days.js';
export {
  countWithSupplements,
  supplementPause,
  type ClockOnSupplement,
  type RunningClock,
  type StoppedClock,
  type SupplementSpan,
} from './domain/supplement-clock.js';
export { dayUnitOf, type PeriodLaw } from './domain/unit-by-law.js';
export {
  WorkingCalendar,
  type CalendarDay,
  type DayKind,
  type DayReader,
  type ProvisionalMark,
  type ProvisionalYear,
} from './domain/working-calendar.js';
export { dayOn, nextWorkingDay, previousWorkingDay } from './domain/working-days.js';
export {
  DueDateOwners,
  type DatesBeforeAfter,
  type DueDateOwner,
  type MovedDueDate,
} from './due-date-owners.service.js';
export { BilingualTextDto, DueDateDto, ProvisionalMarkDto } from './dto/due-date.dto.js';
export { MovedDueDateDto, RecountResultDto } from './dto/calendar-year.dto.js';
export { WorkingCalendarModule } from './working-calendar.module.js';

export { CalendarNotices, type LoadedYearAnswer } from './calendar-notices.service.js';
export { CalendarNoticesModule } from './calendar-notices.module.js';

export { CalendarNotices } from './calendar-notices.service.js';
export { CalendarNoticesModule } from './calendar-notices.module.js';

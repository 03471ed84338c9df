export { CaseCalendarModule } from './case-calendar.module.js';

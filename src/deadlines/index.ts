export { NEVER, type DeadlineTimer } from './domain/timers.js';
export { DeadlinesModule } from './deadlines.module.js';
export {
  Deadlines,
  type DeadlineView,
  type MomentToTell,
  type NewDeadline,
  type OpenedDeadline,
} from './deadlines.service.js';

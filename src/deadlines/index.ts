export { NEVER } from './domain/timers.js';
export { dueTasksOf, type DueTasks } from './deadlines.repository.js';
export { DeadlinesModule } from './deadlines.module.js';
export { Deadlines, type DeadlineView, type NewDeadline, type OpenedDeadline } from './deadlines.service.js';

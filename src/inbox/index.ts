export { InboxModule } from './inbox.module.js';
export { InboxService } from './inbox.service.js';
export type { CaseSummaryProvider } from './case-summaries.service.js';
export { WorkItems, type ReassignTask, type TakeTask } from './work-items.service.js';
export { INBOX_FILTER_NAMES } from './domain/inbox-filter.js';
export type { CaseSummary, TaskDue, WorkItem, WorkItemState } from './domain/work-item.js';
export { mayTake } from './domain/audience.js';

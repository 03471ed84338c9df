export { HandoversModule } from './handovers.module.js';
export { TaskRules } from './task-rules.service.js';

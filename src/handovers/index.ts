export { HandoversModule } from './handovers.module.js';
export { TaskRules, type TaskRule } from './task-rules.service.js';

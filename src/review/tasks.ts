import { type UserTask } from '../shared/user-task.js';

/** The steps of the diagrams that people do in this feature. */
export const USER_TASKS: readonly UserTask[] = [
  { taskKey: 'assignReviewer', formKey: 'review/assign-reviewer', operationId: 'assignReviewer' },
  { taskKey: 'writeOpinion', formKey: 'review/write-opinion', operationId: 'writeOpinion' },
  { taskKey: 'signOpinion', formKey: 'review/sign-opinion', operationId: 'signOpinion' },
  { taskKey: 'decideExtension', formKey: 'review/decide-extension', operationId: 'decideExtension' },
];

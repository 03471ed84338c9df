import { type UserTask } from '../shared/user-task.js';

/** The steps of the diagrams that people do in this feature. */
export const USER_TASKS: readonly UserTask[] = [
  { taskKey: 'endInvestigation', formKey: 'cases/end-investigation', operationId: 'endInvestigation' },
  {
    taskKey: 'endResumedInvestigation',
    formKey: 'cases/end-resumed-investigation',
    operationId: 'endInvestigation',
  },
];

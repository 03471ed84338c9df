import { type UserTask } from '../shared/user-task.js';

/** The steps of the diagrams that people do in this feature. */
export const USER_TASKS: readonly UserTask[] = [
  {
    taskKey: 'decideCaseExtension',
    formKey: 'case-clocks/decide-case-extension',
    operationId: 'decideCaseExtension',
  },
  {
    taskKey: 'reportUrgentSeal',
    formKey: 'case-clocks/report-urgent-seal',
    operationId: 'reportUrgentSeal',
  },
  {
    taskKey: 'decideUrgentSeal',
    formKey: 'case-clocks/decide-urgent-seal',
    operationId: 'decideUrgentSeal',
  },
  { taskKey: 'liftSeal', formKey: 'case-clocks/lift-seal', operationId: 'liftSeal' },
];

import { type UserTask } from '../shared/user-task.js';

/** The steps of the diagrams that people do in this feature. */
export const USER_TASKS: readonly UserTask[] = [
  { taskKey: 'submitForReview', formKey: 'materials/submit-for-review', operationId: 'submitForReview' },
  {
    taskKey: 'reworkAndResubmit',
    formKey: 'materials/rework-and-resubmit',
    operationId: 'reworkAndResubmit',
  },
  {
    taskKey: 'issueSupplementNotice',
    formKey: 'materials/issue-supplement-notice',
    operationId: 'issueSupplementNotice',
  },
  {
    taskKey: 'answerSupplementNotice',
    formKey: 'materials/answer-supplement-notice',
    operationId: 'answerSupplementNotice',
  },
  {
    taskKey: 'answerSupplementInReview',
    formKey: 'materials/answer-supplement-in-review',
    operationId: 'answerSupplementNotice',
  },
  { taskKey: 'answerCallUp', formKey: 'materials/answer-call-up', operationId: 'answerCallUp' },
];

import { type UserTask } from '../shared/user-task.js';

/** The steps of the diagrams that people do in this feature. */
export const USER_TASKS: readonly UserTask[] = [
  {
    taskKey: 'conveneDiscussion',
    formKey: 'discussions/convene-discussion',
    operationId: 'conveneDiscussion',
  },
  { taskKey: 'castVote', formKey: 'discussions/cast-vote', operationId: 'castVote' },
  {
    taskKey: 'concludeDiscussion',
    formKey: 'discussions/conclude-discussion',
    operationId: 'concludeDiscussion',
  },
  { taskKey: 'signMinutes', formKey: 'discussions/sign-minutes', operationId: 'signMinutes' },
];

import { type UserTask } from '../shared/user-task.js';

/** The steps of the diagrams that people do in this feature. */
export const USER_TASKS: readonly UserTask[] = [
  { taskKey: 'serveNotice', formKey: 'notices/serve-notice', operationId: 'serveNotice' },
  {
    taskKey: 'recordPartyResponse',
    formKey: 'notices/record-party-response',
    operationId: 'recordPartyResponse',
  },
  {
    taskKey: 'serveHearingNotice',
    formKey: 'notices/serve-hearing-notice',
    operationId: 'serveHearingNotice',
  },
  { taskKey: 'recordHearing', formKey: 'notices/record-hearing', operationId: 'recordHearing' },
];

import { type UserTask } from '../shared/user-task.js';

/** The steps of the diagrams that people do in this feature. */
export const USER_TASKS: readonly UserTask[] = [
  { taskKey: 'draftDecision', formKey: 'decisions/draft-decision', operationId: 'draftDecision' },
  {
    taskKey: 'reviewDecisionDraft',
    formKey: 'decisions/review-decision-draft',
    operationId: 'reviewDecisionDraft',
  },
  { taskKey: 'approveDecision', formKey: 'decisions/approve-decision', operationId: 'approveDecision' },
  {
    taskKey: 'decideOnTheSpot',
    formKey: 'decisions/decide-on-the-spot',
    operationId: 'decideOnTheSpot',
  },
  { taskKey: 'fileWithAgency', formKey: 'decisions/file-with-agency', operationId: 'fileWithAgency' },
  { taskKey: 'serveDecision', formKey: 'decisions/serve-decision', operationId: 'serveDecision' },
  { taskKey: 'closeCase', formKey: 'decisions/close-case', operationId: 'closeCase' },
];

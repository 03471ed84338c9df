import { type UserTask } from '../shared/user-task.js';

/** The process of a dispute. */
export const OPINION_DISPUTE = 'opinion-dispute';

/** The steps of the diagrams that people do in this feature; whoever rules, the operation is one. */
export const USER_TASKS: readonly UserTask[] = [
  {
    taskKey: 'recordNegotiation',
    formKey: 'disagreements/record-negotiation',
    operationId: 'recordNegotiation',
  },
  { taskKey: 'escalateDispute', formKey: 'disagreements/escalate-dispute', operationId: 'escalateDispute' },
  { taskKey: 'ruleOnDispute', formKey: 'disagreements/rule-on-dispute', operationId: 'ruleOnDispute' },
  {
    taskKey: 'ruleOnDisputeAsDeputy',
    formKey: 'disagreements/rule-on-dispute-as-deputy',
    operationId: 'ruleOnDispute',
  },
];

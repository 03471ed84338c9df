import { type UserTask } from '../shared/user-task.js';

/** The process of a referral. */
export const REFERRAL = 'referral';

/**
 * The steps of the diagrams that people do in this feature; wherever a case goes, recording its transfer is one
 * operation.
 */
export const USER_TASKS: readonly UserTask[] = [
  { taskKey: 'referCase', formKey: 'referrals/refer-case', operationId: 'referCase' },
  { taskKey: 'decideReferral', formKey: 'referrals/decide-referral', operationId: 'decideReferral' },
  { taskKey: 'recordTransfer', formKey: 'referrals/record-transfer', operationId: 'recordTransfer' },
  {
    taskKey: 'recordTransferToAgency',
    formKey: 'referrals/record-transfer-to-agency',
    operationId: 'recordTransfer',
  },
  {
    taskKey: 'recordPoliceAnswer',
    formKey: 'referrals/record-police-answer',
    operationId: 'recordPoliceAnswer',
  },
];

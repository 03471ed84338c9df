import type { Finding } from './findings.query';

export const FINDING_KINDS: readonly Finding['kind'][] = [
  'COMMAND_LOST',
  'COMMAND_DELAYED',
  'CASE_WITHOUT_INSTANCE',
  'INSTANCE_WITHOUT_CASE',
  'INSTANCE_OF_CLOSED_CASE',
  'DUPLICATE_INSTANCE',
  'TASK_NOT_IN_INBOX',
  'WORK_ITEM_WITHOUT_TASK',
  'STEP_FAILED',
  'INCIDENT',
  'NOBODY_ACTS',
];

/** Kinds of which something can be tried once more. */
export const RETRIABLE: readonly Finding['kind'][] = ['STEP_FAILED', 'INCIDENT', 'COMMAND_LOST'];

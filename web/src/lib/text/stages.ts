import type { Stage } from '../api/types';

/** The stages of a case in the order in which it passes them. */
export const STAGES: readonly Stage[] = [
  'INVESTIGATING',
  'NOTIFYING',
  'PREPARING_SUBMISSION',
  'UNDER_REVIEW',
  'REWORKING',
  'IN_DISPUTE',
  'REFERRING',
  'REFERRED',
  'REVIEW_NOT_REQUIRED',
  'REVIEW_PASSED',
  'IN_DISCUSSION',
  'AWAITING_DECISION',
  'DECIDED',
  'SERVED',
  'CLOSED',
  'CLOSED_WITHOUT_DECISION',
];

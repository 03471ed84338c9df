/** Where a case stands, as its page and the permission table name it; the engine alone moves it on. */
export const CASE_STAGES = [
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
] as const;

export type CaseStage = (typeof CASE_STAGES)[number];

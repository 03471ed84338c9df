import type { CommandBody } from '../../lib/api/types';

type Kind = CommandBody<'/api/cases/{caseId}/serve-notice'>['kinds'][number];

export const PENALTY_KINDS: readonly Kind[] = [
  'WARNING',
  'PUBLIC_CRITICISM',
  'FINE',
  'CONFISCATE_GAINS',
  'CONFISCATE_GOODS',
  'SUSPEND_PERMIT',
  'DOWNGRADE_QUALIFICATION',
  'REVOKE_PERMIT',
  'RESTRICT_OPERATION',
  'STOP_PRODUCTION',
  'CLOSE_BUSINESS',
  'RESTRICT_PROFESSION',
  'DETENTION',
  'OTHER',
];

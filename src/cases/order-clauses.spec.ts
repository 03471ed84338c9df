import { describe, expect, it } from '@jest/globals';
import { type ActionName } from '../accounts/index.js';
import { DomainError } from '../shared/domain-error.js';
import { withOrderClauses } from './order-clauses.js';

const refused = (code: string, clauses?: readonly string[]): DomainError =>
  new DomainError({
    code,
    status: 409,
    message: { zh: '拒绝', en: 'refused' },
    remedy: { zh: '', en: '' },
    ...(clauses ? { clauses } : {}),
  });

describe('the clause that a refusal of the inbox names', () => {
  it.each<[string, DomainError, ActionName, readonly string[] | undefined]>([
    [
      'SY-R38: approved before it was examined',
      refused('TASK_NOT_OPEN'),
      'approveDecision',
      ['行政处罚法 58', 'SY-L4', 'SY-R38'],
    ],
    ['SY-L11: decided twice', refused('TASK_FINISHED'), 'decideExtension', ['SY-L11']],
    ["SY-R38: another's to examine", refused('TASK_OF_ANOTHER'), 'reviewDecisionDraft', ['SY-R38']],
    ['one that is said already', refused('TASK_NOT_OPEN', ['SY-L5']), 'approveDecision', ['SY-L5']],
    ['nothing orders it', refused('TASK_NOT_OPEN'), 'urge', undefined],
    ['no matter of order', refused('STALE_VERSION'), 'approveDecision', undefined],
  ])('%s', (_what, error, action, clauses) => {
    expect((withOrderClauses(error, action) as DomainError).refusal.clauses).toEqual(clauses);
  });
});

import { describe, expect, it } from '@jest/globals';
import { DomainError, type Refusal } from '../../shared/domain-error.js';
import type { Actor } from './actor.js';
import {
  checkMayActOnCase,
  mayAct,
  permittedOnCase,
  visibleAgency,
  type CaseForPermission,
} from './permission.js';
import { permissionOf } from './permission-table.js';
import type { Role } from './role.js';

const an = (role: Role, over: Partial<Actor> = {}): Actor => ({
  personId: 'p-1',
  signInName: 'sy-handler-1',
  name: '周立群',
  agencyId: 'songyuan',
  unitId: 'u-1',
  unitName: '执法一大队',
  roles: [role],
  ...over,
});

const aCase = (over: Partial<CaseForPermission> = {}): CaseForPermission => ({
  caseId: 'c-1',
  agencyId: 'songyuan',
  stage: 'PREPARING_SUBMISSION',
  handlerIds: ['p-1', 'p-2'],
  handlingUnitId: 'u-1',
  ...over,
});

const refusalOf = (work: () => void): Refusal | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof DomainError ? error.refusal : undefined;
  }
};

const codeOf = (work: () => void): string => {
  try {
    work();
    return 'PERMITTED';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('acting on a case', () => {
  it.each([
    ['a handler of the case', an('HANDLER'), aCase(), 'PERMITTED'],
    ['a handler of other cases', an('HANDLER', { personId: 'p-9' }), aCase(), 'NOT_HANDLER_OF_CASE'],
    ['the head of the handling unit', an('HANDLING_UNIT_HEAD', { personId: 'p-9' }), aCase(), 'PERMITTED'],
    [
      'the head of another unit',
      an('HANDLING_UNIT_HEAD', { personId: 'p-9', unitId: 'u-2' }),
      aCase(),
      'NOT_HANDLER_OF_CASE',
    ],
    ['a reviewer', an('LEGAL_REVIEWER'), aCase(), 'ROLE_NOT_PERMITTED'],
    ['in the wrong stage', an('HANDLER'), aCase({ stage: 'UNDER_REVIEW' }), 'ACTION_NOT_IN_STAGE'],
    ['a closed case', an('HANDLER'), aCase({ stage: 'CLOSED' }), 'ACTION_NOT_IN_STAGE'],
    ['another agency', an('HANDLER', { agencyId: 'jiangbei-eco' }), aCase(), 'CASE_NOT_FOUND'],
    ['a supervisor', an('SUPERVISOR', { agencyId: 'platform' }), aCase(), 'ROLE_NOT_PERMITTED'],
  ])('submitForReview by %s: %4$s', (_who, actor, target, code) => {
    expect(codeOf(() => checkMayActOnCase(actor, 'submitForReview', target))).toBe(code);
  });

  it.each([
    ['decideReferral', ['移送规定 5']],
    ['decideUrgentSeal', ['行政强制法 19']],
    ['decideExtension', ['SY-L11']],
    ['ruleOnDispute', ['SY-L12', 'JBM-28c']],
    ['approveDecision', ['SY-R38']],
    ['claimTask', undefined],
  ] as const)(
    '移送规定 5; 行政强制法 19; SY-L11, SY-L12, SY-R38: whoever may not %s is told the clause, where there is one',
    (action, clauses) => {
      expect(refusalOf(() => checkMayActOnCase(an('SUPERVISOR'), action, aCase()))?.clauses).toEqual(clauses);
    },
  );

  it.each([
    ['serveDecision', 'REVIEW_PASSED', ['行政处罚法 61']],
    ['conveneDiscussion', 'UNDER_REVIEW', ['SY-L13', '行政处罚法 57']],
    ['approveDecision', 'UNDER_REVIEW', ['行政处罚法 58', 'SY-L4', 'SY-R38']],
    ['claimTask', 'CLOSED', undefined],
  ] as const)(
    '行政处罚法 58, 61; SY-L13: %s in the stage %s names the clause that orders the work',
    (action, stage, clauses) => {
      const { roles } = permissionOf(action);
      const refusal = refusalOf(() => checkMayActOnCase(an(roles[0] as Role), action, aCase({ stage })));
      expect([refusal?.code, refusal?.clauses]).toEqual(['ACTION_NOT_IN_STAGE', clauses]);
    },
  );

  it('a supervisor reads the case of any agency and acts on none', () => {
    const supervisor = an('SUPERVISOR', { agencyId: 'platform' });
    expect(codeOf(() => checkMayActOnCase(supervisor, 'readCase', aCase()))).toBe('PERMITTED');
    expect(visibleAgency(supervisor, 'jiangbei-eco')).toBe(true);
  });

  it('a supervisor who is also a handler elsewhere does not handle here', () => {
    const both = an('SUPERVISOR', { agencyId: 'jiangbei-eco', roles: ['SUPERVISOR', 'HANDLER'] });
    expect(codeOf(() => checkMayActOnCase(both, 'submitForReview', aCase()))).toBe('ROLE_NOT_PERMITTED');
  });

  it('the head of a handling unit does not stand in where only handlers act', () => {
    const head = an('HANDLING_UNIT_HEAD', { personId: 'p-9' });
    expect(codeOf(() => checkMayActOnCase(head, 'endInvestigation', aCase({ stage: 'INVESTIGATING' })))).toBe(
      'ROLE_NOT_PERMITTED',
    );
  });

  it('a head who is also a handler needs to handle this case for what only handlers do', () => {
    const both = an('HANDLER', { personId: 'p-9', roles: ['HANDLER', 'HANDLING_UNIT_HEAD'] });
    const target = aCase({ stage: 'INVESTIGATING' });
    expect(codeOf(() => checkMayActOnCase(both, 'endInvestigation', target))).toBe('NOT_HANDLER_OF_CASE');
  });
});

describe('without a case', () => {
  it('files only where there is none yet', () => {
    expect(mayAct(['HANDLER'], 'fileCase', 'NONE_YET')).toBe(true);
    expect(mayAct(['HANDLER'], 'fileCase', 'INVESTIGATING')).toBe(false);
    expect(mayAct(['AUDIT_ADMIN'], 'readAudit')).toBe(true);
    expect(mayAct(['SYSTEM_ADMIN'], 'readAudit')).toBe(false);
  });
});

describe('what is offered on a case', () => {
  it('offers the acts of its handlers to them alone, and to who stands in their place', () => {
    const other = an('HANDLER', { personId: 'p-9' });
    expect(permittedOnCase([an('HANDLER')], aCase())).toContain('submitForReview');
    expect(permittedOnCase([other], aCase())).not.toContain('submitForReview');
    expect(permittedOnCase([other], aCase())).toContain('readCase');
    expect(permittedOnCase([other, an('HANDLER')], aCase())).toContain('submitForReview');
    expect(permittedOnCase([an('HANDLING_UNIT_HEAD', { personId: 'p-9' })], aCase())).toContain(
      'submitForReview',
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { aProfile } from '../../../test/builders/profiles.js';
import { discussionNeed, type DiscussionQuestion } from './discussion-need.js';

const need = (agencyId: string, over: Partial<DiscussionQuestion> = {}) =>
  discussionNeed({
    profile: aProfile(agencyId),
    major: true,
    scope: {},
    amount: '1000.00',
    kinds: ['罚款'],
    ordered: false,
    ...over,
  });

describe('which decisions the leaders discuss together', () => {
  it.each([
    ['jiangbei-eco', '生态环境行政处罚办法 52'],
    ['jiangbei-market', '行政处罚法 57'],
    ['siping-tiexi-urban', '行政处罚法 57'],
  ])('行政处罚法 57: %s, ordered by a leader: %s', (agencyId, clause) => {
    expect(need(agencyId, { major: false, ordered: true })).toEqual({ required: true, clause });
  });

  it('SY-L13: every major case of songyuan', () => {
    expect(need('songyuan')).toEqual({ required: true, clause: 'SY-L13' });
    expect(need('songyuan', { major: false })).toMatchObject({ required: false });
  });

  it.each([
    ['complex', { COMPLEX_MULTI_RELATION: true }, true],
    ['of public interest', { MAJOR_PUBLIC_INTEREST: true }, true],
    ['with a hearing only', { HEARING_HELD: true }, false],
    ['answered no', { COMPLEX_MULTI_RELATION: false, MAJOR_PUBLIC_INTEREST: false }, false],
  ])('行政处罚法 57: elsewhere a case %s: %s', (_name, scope, required) => {
    expect(need('jiangbei-market', { scope })).toEqual({
      required,
      clause: '行政处罚法 57',
    });
  });

  it.each([
    ['500,000 yuan', { amount: '500000.00' }, true],
    ['one cent less', { amount: '499999.99' }, false],
    ['no money', { amount: null }, false],
    ['a revoked licence', { amount: null, kinds: ['吊销许可证件'] }, true],
    ['stopped production', { amount: null, kinds: ['罚款', '责令停产停业'] }, true],
    ['restricted practice', { amount: null, kinds: ['限制从业'] }, true],
    ['a warning', { amount: null, kinds: ['警告'] }, false],
  ])('生态环境行政处罚办法 52: environment, %s: %s', (_name, over, required) => {
    const asked = need('jiangbei-eco', over);
    expect(asked.required).toBe(required);
    if (required) expect(asked.clause).toBe('生态环境行政处罚办法 52');
    expect(need('jiangbei-market', over).required).toBe(false);
  });
});

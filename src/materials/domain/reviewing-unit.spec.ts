import { describe, expect, it } from '@jest/globals';
import { reviewingUnitWrong } from './reviewing-unit.js';

const COERCION = { unit: '综合目标科', agency: 'jiangbei-eco', clause: 'JBE-L2' };

describe('to whom a bundle is addressed', () => {
  it.each([
    ['nobody named', {}],
    ['the unit of the rules', { reviewingUnit: '综合目标科' }],
    ['unit and agency of the rules', { reviewingUnit: '综合目标科', reviewingAgency: 'jiangbei-eco' }],
  ])('%s: it goes there (JBE-L2)', (_name, addressed) => {
    expect(reviewingUnitWrong(addressed, COERCION)).toEqual([]);
  });

  it('TC-17: coercion sent to the enforcement team is refused with the clause (JBE-L2)', () => {
    const [fault] = reviewingUnitWrong({ reviewingUnit: '执法支队' }, COERCION);
    expect(fault).toMatchObject({ code: 'REVIEWING_UNIT_WRONG', clauses: ['JBE-L2'] });
    expect(fault?.message.zh).toContain('综合目标科');
  });

  it('an entrusted organisation’s bundle goes to the entrusting agency (SY-L2)', () => {
    const body = { unit: '法制科', agency: 'songyuan', clause: 'SY-L2' };
    const addressed = { reviewingUnit: '法制科', reviewingAgency: 'songyuan-water' };
    expect(reviewingUnitWrong(addressed, body)).toMatchObject([
      { code: 'REVIEWING_UNIT_WRONG', field: 'reviewingAgency', clauses: ['SY-L2'] },
    ]);
  });
});

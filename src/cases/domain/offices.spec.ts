import { describe, expect, it } from '@jest/globals';
import { actingRoles, type OfficeHolders } from './offices.js';

const HOLDERS: OfficeHolders = {
  AGENCY_HEAD: ['丁'],
  DEPUTY_IN_CHARGE: ['分管'],
  LEGAL_UNIT_HEAD: ['法制科长'],
  HANDLING_UNIT_HEAD: ['科长'],
};

describe('行政处罚法 43: who acts in the place of a recused holder of an office', () => {
  it.each([
    [['丁'], { AGENCY_HEAD: 'DEPUTY_IN_CHARGE' }],
    [['分管'], { DEPUTY_IN_CHARGE: 'AGENCY_HEAD' }],
    [['法制科长'], { LEGAL_UNIT_HEAD: 'DEPUTY_IN_CHARGE' }],
    [['科长'], { HANDLING_UNIT_HEAD: 'DEPUTY_IN_CHARGE' }],
    [['科长', '分管'], { DEPUTY_IN_CHARGE: 'AGENCY_HEAD', HANDLING_UNIT_HEAD: 'AGENCY_HEAD' }],
    [['丁', '分管'], {}],
    [['甲'], {}],
  ])('%p recused: %p', (recused, acting) => {
    expect(actingRoles(HOLDERS, recused)).toEqual(acting);
  });

  it('another holder of the same office simply goes on', () => {
    expect(actingRoles({ ...HOLDERS, DEPUTY_IN_CHARGE: ['分管', '副局长'] }, ['分管'])).toEqual({});
  });

  it('nobody steps into an office that nobody holds', () => {
    expect(actingRoles({ ...HOLDERS, HANDLING_UNIT_HEAD: [] }, ['丁'])).toEqual({
      AGENCY_HEAD: 'DEPUTY_IN_CHARGE',
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../shared/domain-error.js';
import { checkProfileFile } from './profile-file.js';

const AGENCY = { id: 'a-town', name: '甲镇（虚构）', shortName: '甲', field: 'GENERAL', region: '甲省' };
const GOOD = {
  agency: AGENCY,
  validFrom: '2020-01-01',
  document: '甲政办〔2020〕1号',
  parameters: { reviewPeriod: { value: { workingDays: 7 }, source: 'SY-L11' } },
};

function faultsOf(content: unknown): readonly string[] {
  try {
    checkProfileFile(content, 'a.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(error.refusal).toMatchObject({
      code: 'PROFILE_INVALID',
      status: 422,
      details: { file: 'a.yaml' },
    });
    return error.refusal.details?.['faults'] as string[];
  }
}
const withParameter = (key: string, parameter: unknown) => ({ ...GOOD, parameters: { [key]: parameter } });

describe('a profile file (requirements A6: every parameter carries its source)', () => {
  it('is taken as it is', () => expect(checkProfileFile(GOOD, 'a.yaml')).toBe(GOOD));

  it.each([
    ['nothing', null, ['not a mapping']],
    ['a list', [GOOD], ['not a mapping']],
    ['text', 'agency', ['not a mapping']],
    ['an unknown key', { ...GOOD, extra: 1 }, ['unknown key extra']],
    ['no parameters', { ...GOOD, parameters: undefined }, ['parameters is missing']],
    [
      'a key in capitals',
      { ...GOOD, agency: { ...AGENCY, id: 'A' } },
      ['agency.id must be a short key in lower case'],
    ],
    [
      'a path as key',
      { ...GOOD, agency: { ...AGENCY, id: '../x' } },
      ['agency.id must be a short key in lower case'],
    ],
    [
      'an agency without region',
      { ...GOOD, agency: { ...AGENCY, region: '' } },
      ['agency.region is missing'],
    ],
    ['a date in words', { ...GOOD, validFrom: 'today' }, ['validFrom must be a date YYYY-MM-DD']],
    [
      'a date that does not exist',
      { ...GOOD, validFrom: '2020-02-30' },
      ['validFrom must be a date YYYY-MM-DD'],
    ],
    ['no document', { ...GOOD, document: undefined }, ['document is missing']],
    [
      'an unknown parameter',
      withParameter('colour', { value: 1, source: 'x' }),
      ['unknown parameter colour'],
    ],
    [
      'a prototype key',
      withParameter('constructor', { value: 1, source: 'x' }),
      ['unknown parameter constructor'],
    ],
    [
      'a parameter without source',
      withParameter('caseLimitDays', { value: 90 }),
      ['caseLimitDays.source (the clause) is missing'],
    ],
    [
      'a parameter with an empty source',
      withParameter('caseLimitDays', { value: 90, source: ' ' }),
      ['caseLimitDays.source (the clause) is missing'],
    ],
    [
      'a parameter without value',
      withParameter('caseLimitDays', { source: 'x' }),
      ['caseLimitDays.value is missing'],
    ],
    ['a parameter that is null', withParameter('caseLimitDays', null), ['caseLimitDays.value is missing']],
    [
      'a value that is null',
      withParameter('reviewPeriod', { value: null, source: 'x' }),
      ['reviewPeriod.value has the wrong type'],
    ],
    [
      'text for a number',
      withParameter('caseLimitDays', { value: '90', source: 'x' }),
      ['caseLimitDays.value has the wrong type'],
    ],
    [
      'a mapping for a list',
      withParameter('materials', { value: {}, source: 'x' }),
      ['materials.value has the wrong type'],
    ],
    [
      'a list for a mapping',
      withParameter('reviewPeriod', { value: [], source: 'x' }),
      ['reviewPeriod.value has the wrong type'],
    ],
  ])('%s is refused by name', (_name, content, faults) => expect(faultsOf(content)).toEqual(faults));

  it('names every fault at once', () => {
    const content = { extra: 1, agency: {}, parameters: { colour: {}, caseLimitDays: {} } };
    expect(faultsOf(content)).toHaveLength(10);
  });
});

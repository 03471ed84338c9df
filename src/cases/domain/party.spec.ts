import { describe, expect, it } from '@jest/globals';
import { partyFaults, type Party } from './party.js';

const TODAY = '2026-09-23';
const person = (birthDate?: string): Party => ({
  kind: 'PERSON',
  name: '未成年人（虚构）',
  ...(birthDate === undefined ? {} : { birthDate }),
});

describe('the party of a case', () => {
  it.each([
    ['a person without date of birth', person(), []],
    ['the minor of TC-13', person('2010-05-20'), []],
    ['born long before the calendar of periods begins', person('1958-10-03'), []],
    ['born in another century by a slip of the pen', person('1826-09-23'), ['party.birthDate']],
    ['born today', person(TODAY), []],
    ['born tomorrow', person('2026-09-24'), ['party.birthDate']],
    ['born on a day that does not exist', person('2010-02-30'), ['party.birthDate']],
    ['born in no leap year', person('2011-02-29'), ['party.birthDate']],
    ['an empty date', person(''), ['party.birthDate']],
    ['an organisation', { kind: 'ORGANISATION', name: '云岭测试食品有限公司（虚构）' } as const, []],
    [
      'an organisation with a date of birth',
      { kind: 'ORGANISATION', name: '云岭', birthDate: '2010-05-20' } as const,
      ['party.birthDate'],
    ],
  ] as [string, Party, string[]][])('%s', (_name, party, fields) => {
    const faults = partyFaults(party, TODAY);
    expect(faults.map(({ field }) => field)).toEqual(fields);
    expect(faults.every(({ code, status }) => code === 'PARTY_INVALID' && status === 422)).toBe(true);
  });
});

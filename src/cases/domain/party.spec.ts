import { describe, expect, it } from '@jest/globals';
import { partyFaults, partyRemarks, type Party } from './party.js';

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

  it.each([
    ['a person’s valid number', { ...person(), idNumber: '11010519491231002X' }, []],
    ['a person’s number cut short', { ...person(), idNumber: '123' }, ['party.idNumber']],
    ['none', person(), []],
    ['an organisation’s', { kind: 'ORGANISATION', name: '云岭', idNumber: '91220700MA00000000' }, []],
  ] as [string, Party, string[]][])('remarks on %s, and refuses none', (_name, party, fields) => {
    expect(partyRemarks(party).map(({ field }) => field)).toEqual(fields);
    expect(partyFaults(party, TODAY)).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { certificateFaults } from '../../accounts/domain/officer-eligibility.js';
import {
  proofFaults,
  receiptFaults,
  recusedServerFaults,
  serverFaults,
  type ServiceProof,
  type ServiceReceipt,
} from './service-receipt.js';

describe('the receipt of service', () => {
  const fields = (receipt: Partial<ServiceReceipt>): (string | undefined)[] =>
    receiptFaults(
      { method: 'DIRECT', servedOn: '2026-10-12', servers: ['sy-handler-1', 'sy-handler-2'], ...receipt },
      'PENALTY',
    ).map(({ field }) => field);
  it.each([
    ['SY-R23: handed over', { method: 'DIRECT' }, []],
    ['JBM-5: handed over by one officer', { method: 'DIRECT', servers: ['sy-handler-1'] }, ['servers']],
    [
      'JBM-5: handed over by one officer named twice',
      { method: 'DIRECT', servers: ['sy-handler-1', 'sy-handler-1'] },
      ['servers'],
    ],
    ['SY-R24: posted by one officer', { method: 'POST', proof: '挂号信', servers: ['sy-handler-1'] }, []],
    ['SY-R25: left without a witness', { method: 'LEFT_AT_PREMISES' }, ['witness']],
    ['SY-R25: left with one', { method: 'LEFT_AT_PREMISES', witness: '社区干部' }, []],
    ['SY-R24: posted without proof', { method: 'POST' }, ['proof']],
    ['行政处罚法 61: electronic without signed consent', { method: 'ELECTRONIC' }, ['consent']],
    ['SY-R26: entrusted without reason', { method: 'ENTRUSTED' }, ['note']],
    ['SY-R27: published without failed attempts', { method: 'PUBLICATION' }, ['proof', 'publishedOn']],
    [
      '民事诉讼法 95: published 29 days ago',
      { method: 'PUBLICATION', proof: '退信', publishedOn: '2026-09-13' },
      ['publishedOn'],
    ],
    [
      '民事诉讼法 95: published 30 days ago',
      { method: 'PUBLICATION', proof: '退信', publishedOn: '2026-09-12' },
      [],
    ],
  ] as [string, Partial<ServiceReceipt>, string[]][])('%s', (_name, receipt, missing) => {
    expect(fields(receipt)).toEqual(missing);
  });

  it.each([
    ['handed over', { method: 'DIRECT' }, []],
    ['left without a witness', { method: 'LEFT_AT_PREMISES' }, ['witness']],
    [
      'published on the day it is said to be served',
      { publishedOn: '2026-10-12', proof: '退信' },
      ['publishedOn'],
    ],
    ['published thirty days before', { publishedOn: '2026-09-12', proof: '退信' }, []],
    ['published, nothing proved', { publishedOn: '2026-09-12' }, ['proof']],
  ] as [string, Partial<ServiceProof>, string[]][])('民事诉讼法 95: a notice %s', (_name, proof, missing) => {
    const faults = proofFaults({ method: 'PUBLICATION', servedOn: '2026-10-12', ...proof });
    expect(faults.map(({ field }) => field)).toEqual(missing);
  });

  it('行政许可法 44: one person may hand out the certificate of a permit', () => {
    const receipt = { method: 'DIRECT', servedOn: '2026-10-12', servers: ['sy-handler-1'] } as const;
    expect(receiptFaults(receipt, 'PERMIT')).toEqual([]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['two officers', ['sy-handler-1', 'sy-handler-2'], []],
    [
      'one whose certificate had lapsed that day',
      ['sy-handler-1', 'sy-handler-5'],
      ['OFFICER_CERTIFICATE_EXPIRED'],
    ],
    ['one without any', ['sy-handler-1', 'sy-handler-6'], ['OFFICER_CERTIFICATE_MISSING']],
    ['a name that nobody has', ['sy-handler-1', '路人'], ['PERSON_NOT_FOUND']],
  ])('JBM-5, ST-2.1.3(2): served by %s', (_who, servers, codes) => {
    const validTo: Record<string, string | undefined> = {
      'sy-handler-1': '2028-04-30',
      'sy-handler-2': '2026-10-12',
      'sy-handler-5': '2026-10-11',
    };
    const found = servers
      .filter((name) => name.startsWith('sy-'))
      .map((signInName) => {
        const to = validTo[signInName];
        const certificate = { number: signInName, area: '综合执法', validFrom: '2023-05-01' };
        const certificates = to === undefined ? [] : [{ ...certificate, validTo: to }];
        const person = { personId: signInName, name: signInName, certificates };
        return {
          signInName,
          name: signInName,
          recused: false,
          certificateFaults: certificateFaults(person, '2026-10-12'),
        };
      });
    const faults = serverFaults(servers, found);
    expect(faults.map(({ code, field }) => [code, field])).toEqual(codes.map((code) => [code, 'servers']));
  });

  it('行政处罚法 43, JBM-5: nobody who is recused serves', () => {
    const servers = [
      { name: '甲', recused: false },
      { name: '丙', recused: true },
    ];
    expect(recusedServerFaults(servers)).toMatchObject([
      {
        code: 'PERSON_RECUSED',
        field: 'servers',
        clauses: ['行政处罚法 43', 'JBM-5'],
        details: { name: '丙' },
      },
    ]);
  });
});

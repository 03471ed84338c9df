import { describe, expect, it } from '@jest/globals';
import { proofFaults, receiptFaults, type ServiceProof, type ServiceReceipt } from './service-receipt.js';

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
});

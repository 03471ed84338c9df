import { describe, expect, it } from '@jest/globals';
import { revocationFaults, type RevokedDecision } from './revocation.js';

const INPUT = { receivedOn: '2026-09-30', explanation: '主要事实不清。' };
const decided: RevokedDecision = { decidedOn: '2026-07-24', earlier: [] };
const codes = (decision: RevokedDecision, over: Partial<typeof INPUT> = {}): string[] =>
  revocationFaults({ ...INPUT, ...over }, decision).map(({ code }) => code);

describe('a decision revoked later (行政处罚法 48, JBM-12; TC-15)', () => {
  it.each([
    ['as received', decided, {}, []],
    ['nothing was decided', { ...decided, decidedOn: null }, {}, ['NO_DECISION_TO_REVOKE']],
    ['twice', { ...decided, earlier: ['REVOKED'] }, {}, ['DECISION_REVOKED_ALREADY']],
    ['after it was found unlawful', { ...decided, earlier: ['UNLAWFUL'] }, {}, []],
    ['before it was made', decided, { receivedOn: '2026-07-23' }, ['REVOKED_BEFORE_DECISION']],
    ['without explanation', decided, { explanation: ' ' }, ['REVOCATION_UNEXPLAINED']],
  ] as [string, RevokedDecision, Partial<typeof INPUT>, string[]][])(
    '%s',
    (_name, decision, over, expected) => expect(codes(decision, over)).toEqual(expected),
  );
});

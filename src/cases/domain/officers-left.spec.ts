import { describe, expect, it } from '@jest/globals';
import { type ActionName } from '../../accounts/index.js';
import { DomainError } from '../../shared/domain-error.js';
import { checkOfficersLeft } from './officers-left.js';

describe('the officers that a recusal leaves (行政处罚法 42, 43; JBM-5)', () => {
  it.each<[string, ActionName, readonly string[], readonly string[], boolean]>([
    ['one of two ends no investigation', 'endInvestigation', ['甲', '丙'], ['甲'], true],
    ['one of two hands nothing in', 'submitForReview', ['甲', '丙'], ['甲'], true],
    ['one of two serves no notice', 'serveNotice', ['甲', '丙'], ['丙'], true],
    ['one of two drafts no decision', 'draftDecision', ['甲', '丙'], ['甲'], true],
    ['none of two', 'draftDecision', ['甲', '丙'], ['甲', '丙'], true],
    ['two of three go on', 'draftDecision', ['甲', '丙', '丁'], ['甲'], false],
    ['the recusal of a reviewer leaves them two', 'draftDecision', ['甲', '丙'], ['乙'], false],
    ['one alone records what the party answered', 'recordPartyResponse', ['甲', '丙'], ['甲'], false],
    ['the seat is filled', 'endInvestigation', ['丁', '丙'], ['甲'], false],
  ])('%s', (_name, action, handlerIds, recusedIds, refused) => {
    const check = (): void => checkOfficersLeft(action, { handlerIds, recusedIds });
    if (!refused) expect(check).not.toThrow();
    else expect(check).toThrow(DomainError);
  });
});

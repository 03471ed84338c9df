import { describe, expect, it } from '@jest/globals';
import { repeatFaults, type RepeatableNotice } from './repeated-notice.js';

describe('行政处罚法 44, 45: a notice that was flawed, or whose answer came to light late, is given anew', () => {
  it.each<[string, RepeatableNotice | undefined, string[]]>([
    ['nothing was told', undefined, ['NOTICE_NOT_SERVED']],
    ['the party may still answer', { response: null, repeatReason: null }, ['NOTICE_NOT_ANSWERED']],
    ['asked for already', { response: 'NONE', repeatReason: '未告知听证权' }, ['NOTICE_REPEATED_ALREADY']],
    ['the party let its period pass', { response: 'NONE', repeatReason: null }, []],
    ['the party made a statement', { response: 'STATEMENT', repeatReason: null }, []],
  ])('%s: %p refused %p', (_, notice, codes) => {
    expect(repeatFaults(notice).map(({ code }) => code)).toEqual(codes);
  });
});

import { describe, expect, it } from '@jest/globals';
import { isExistingDate } from './existing-date.js';

describe('a date that exists', () => {
  it.each(['2026-09-23', '2024-02-29', '1958-10-03', '2000-02-29'])('%s', (text) => {
    expect(isExistingDate(text)).toBe(true);
  });

  it.each([
    ...['2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'],
    ...[
      '',
      '2026-9-3',
      '20260923',
      '2026/09/23',
      '2026-09-23T00:00:00Z',
      ' 2026-09-23',
      '2026-09-23\n',
      '二〇二六年',
    ],
  ])('not %p', (text) => expect(isExistingDate(text)).toBe(false));
});

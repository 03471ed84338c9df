import { describe, expect, it } from '@jest/globals';
import { NOTIFICATION_TABLE } from '../../../src/notifications/domain/notification-table.js';

describe('the table of notifications', () => {
  it('has every kind once', () => {
    const kinds = NOTIFICATION_TABLE.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('says whom and why in both languages, and by which clause', () => {
    for (const { to, reason, clauses } of NOTIFICATION_TABLE) {
      expect([to.zh, reason.zh].every((text) => /\p{Script=Han}/u.test(text))).toBe(true);
      expect([to.en, reason.en].every((text) => /[a-z]{3}/.test(text))).toBe(true);
      expect(clauses.length).toBeGreaterThan(0);
    }
  });
});

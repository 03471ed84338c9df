import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NOTIFICATION_TABLE } from '../../../src/notifications/domain/notification-table.js';

/** Kinds that the sources name where they tell people: `kind: 'X'`, also behind a question mark. */
function kindsTold(): string[] {
  const files = (readdirSync('src', { recursive: true }) as string[]).filter(
    (file) => file.endsWith('.service.ts') && !file.startsWith('notifications'),
  );
  return files.flatMap((file) => {
    const source = readFileSync(join('src', file), 'utf8');
    if (!/notifications\/index\.js|[nN]ews/.test(source)) return [];
    const named = [...source.matchAll(/notify\(tx, \{[^}]*?kind: ([^\n]+),\n/g)].map(
      ([, expression = '']) => expression,
    );
    return named.flatMap((expression) =>
      [...expression.matchAll(/'([A-Z_]+)'/g)].map(([, kind = '']) => kind),
    );
  });
}

describe('the table of notifications', () => {
  it('has every kind that is told, each once', () => {
    const kinds = NOTIFICATION_TABLE.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    const told = kindsTold();
    expect(told).toEqual(
      expect.arrayContaining(['DUE_DATE_MOVED', 'DISCUSSION_CONVENED', 'REVIEW_EXTENDED']),
    );
    expect(told.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it('says whom and why in both languages, and by which clause', () => {
    for (const { to, reason, clauses } of NOTIFICATION_TABLE) {
      expect([to.zh, reason.zh].every((text) => /\p{Script=Han}/u.test(text))).toBe(true);
      expect([to.en, reason.en].every((text) => /[a-z]{3}/.test(text))).toBe(true);
      expect(clauses.length).toBeGreaterThan(0);
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { checkPassword } from './password-policy.js';
import { checkRolesTogether } from './role-exclusion.js';
import type { Role } from './role.js';
import { sessionIsAlive } from './session-validity.js';
import { countAttempt, lockedUntil, type SignInAttempts } from './sign-in-lock.js';

const at = (time: string): Date => new Date(`2026-09-23T${time}+08:00`);
const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);

describe('password policy', () => {
  it.each([
    ['Lantern-7-hill', []],
    ['Short-7a', ['PASSWORD_LENGTH']],
    ['Nine-car7', ['PASSWORD_LENGTH']],
    ['Ten-chars7', []],
    ['onlylowercase', ['PASSWORD_CLASSES']],
    ['lower123456x', ['PASSWORD_CLASSES']],
    ['Sy-Handler-1!x', ['PASSWORD_CONTAINS_NAME']],
    ['Password-1234', ['PASSWORD_EASY']],
    ['P@ssw0rd2026', ['PASSWORD_EASY']],
    ['aaaaaaaaaaaa', ['PASSWORD_CLASSES', 'PASSWORD_EASY']],
    ['松花江畔-Aa的灯火七盏', []],
    [`Aa1-${'x'.repeat(125)}`, ['PASSWORD_LENGTH']],
  ])('%s', (password, expected) => {
    expect(codes(checkPassword(password, 'sy-handler-1'))).toEqual(expected);
  });
});

describe('lock after failures', () => {
  const fail = (times: number, first = at('09:00:00')): SignInAttempts => {
    let state: SignInAttempts | undefined;
    for (let each = 0; each < times; each += 1) state = countAttempt(state, first);
    if (!state) throw new Error('no attempt');
    return state;
  };

  it('four failures lock nothing, the fifth locks for 15 minutes', () => {
    expect(lockedUntil(fail(4), at('09:00:01'))).toBeUndefined();
    expect(lockedUntil(fail(5), at('09:14:59'))).toEqual(at('09:15:00'));
    expect(lockedUntil(fail(5), at('09:15:00'))).toBeUndefined();
  });

  it('counts anew after the lock, and after 15 minutes without an attempt', () => {
    expect(countAttempt(fail(5), at('09:15:00')).failures).toBe(1);
    expect(countAttempt(fail(4), at('09:14:59')).lockedUntil).not.toBeNull();
    expect(countAttempt(fail(4), at('09:15:00')).failures).toBe(1);
  });
});

describe('a session', () => {
  const session = { lastSeenAt: at('09:00:00'), expiresAt: at('21:00:00'), endedAt: null };
  it.each([
    ['29 minutes idle', at('09:29:59'), session, true],
    ['30 minutes idle', at('09:30:00'), session, false],
    ['ended', at('09:01:00'), { ...session, endedAt: at('09:00:30') }, false],
    ['at its absolute limit', at('21:00:00'), { ...session, lastSeenAt: at('20:59:00') }, false],
  ])('%s', (_name, now, times, alive) => {
    expect(sessionIsAlive(times, now, 30)).toBe(alive);
  });
});

describe('roles that one person may hold together', () => {
  it.each<[Role[], string, string[]]>([
    [['HANDLER', 'LEGAL_REVIEWER'], 'songyuan', []],
    [['SUPERVISOR', 'PROCESS_ADMIN'], 'platform', []],
    [['SYSTEM_ADMIN'], 'platform', []],
    [['SYSTEM_ADMIN', 'SECURITY_ADMIN'], 'platform', ['ADMINISTRATORS_EXCLUDE_EACH_OTHER']],
    [['SYSTEM_ADMIN', 'AUDIT_ADMIN'], 'platform', ['ADMINISTRATORS_EXCLUDE_EACH_OTHER']],
    [['SECURITY_ADMIN', 'AUDIT_ADMIN'], 'platform', ['ADMINISTRATORS_EXCLUDE_EACH_OTHER']],
    [['AUDIT_ADMIN', 'HANDLER'], 'songyuan', ['ADMINISTRATOR_IN_OFFICE']],
    [['HANDLER'], 'platform', ['ROLE_NEEDS_AGENCY']],
    [[], 'platform', []],
  ])('%s in %s', (roles, agencyId, expected) => {
    expect(codes(checkRolesTogether(roles, agencyId))).toEqual(expected);
  });
});

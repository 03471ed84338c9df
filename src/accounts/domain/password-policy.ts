import type { Refusal } from '../../shared/domain-error.js';

/** Parameters of sign-in, none of them law: 系统默认, after GB/T 22239-2019 三级 身份鉴别. */
export const SIGN_IN_POLICY = {
  source: '系统默认',
  passwordMinLength: 10,
  passwordMaxLength: 128,
  /** Of lower case, upper case, digits, everything else. */
  passwordMinClasses: 3,
  /** Failures in a row that lock a sign-in name. */
  lockAfterFailures: 5,
  lockMinutes: 15,
} as const;

/** Parts that make a password easy to guess, whatever stands around them. */
const EASY = [
  'password',
  'passw0rd',
  'p@ssw0rd',
  'qwerty',
  '12345678',
  '87654321',
  'abcd1234',
  'admin123',
  'fashen',
];

const CLASSES = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];

/** Every reason why a person may not choose this password. */
export function checkPassword(password: string, signInName: string): readonly Refusal[] {
  const { passwordMinLength, passwordMaxLength, passwordMinClasses } = SIGN_IN_POLICY;
  const faults: Refusal[] = [];
  const length = [...password].length;
  if (length < passwordMinLength || length > passwordMaxLength) {
    faults.push(
      weak(
        'PASSWORD_LENGTH',
        `密码长度应为 ${passwordMinLength} 至 ${passwordMaxLength} 位`,
        `A password has ${passwordMinLength} to ${passwordMaxLength} characters`,
      ),
    );
  }
  if (CLASSES.filter((each) => each.test(password)).length < passwordMinClasses) {
    faults.push(
      weak(
        'PASSWORD_CLASSES',
        `密码应含大写字母、小写字母、数字、其他字符中的至少 ${passwordMinClasses} 类`,
        `A password has at least ${passwordMinClasses} of: lower case, upper case, digits, other characters`,
      ),
    );
  }
  const lower = password.toLowerCase();
  if (lower.includes(signInName.toLowerCase())) {
    faults.push(
      weak('PASSWORD_CONTAINS_NAME', '密码不得包含登录名', 'A password does not contain the sign-in name'),
    );
  }
  if (EASY.some((each) => lower.includes(each)) || /^(.)\1*$/u.test(password)) {
    faults.push(weak('PASSWORD_EASY', '密码过于常见', 'This password is too easy to guess'));
  }
  return faults;
}

function weak(code: string, zh: string, en: string): Refusal {
  return {
    code,
    status: 422,
    field: 'newPassword',
    clauses: ['GB/T 22239-2019 身份鉴别'],
    message: { zh, en },
    remedy: { zh: '请换一个密码', en: 'Choose another password' },
  };
}

import { DomainError } from '../../shared/domain-error.js';
import { beijingIso } from '../../shared/beijing-time.js';

export const notSignedIn = (): DomainError =>
  new DomainError({
    code: 'NOT_SIGNED_IN',
    status: 401,
    message: { zh: '尚未登录或登录已失效', en: 'You are not signed in, or your session has ended' },
    remedy: { zh: '请重新登录', en: 'Sign in again' },
  });

/** One answer for an unknown name, a wrong password and a disabled account. */
export const signInRefused = (): DomainError =>
  new DomainError({
    code: 'SIGN_IN_REFUSED',
    status: 401,
    message: { zh: '登录名或密码不正确', en: 'The sign-in name or the password is wrong' },
    remedy: { zh: '请核对后重试；忘记密码请联系系统管理员', en: 'Try again, or ask a system administrator' },
    level: 'warn',
  });

export const signInLocked = (until: Date): DomainError =>
  new DomainError({
    code: 'SIGN_IN_LOCKED',
    status: 423,
    message: {
      zh: `登录失败次数过多，已锁定至 ${beijingIso(until).slice(11, 16)}`,
      en: `Too many failures: locked until ${beijingIso(until).slice(11, 16)} Beijing time`,
    },
    remedy: {
      zh: '请稍后再试，或联系安全管理员解锁',
      en: 'Wait, or ask a security administrator to unlock it',
    },
    details: { lockedUntil: beijingIso(until) },
    level: 'warn',
  });

export const passwordChangeRequired = (): DomainError =>
  new DomainError({
    code: 'PASSWORD_CHANGE_REQUIRED',
    status: 403,
    message: { zh: '首次登录须先修改密码', en: 'Change your password first' },
    remedy: { zh: '请在“修改密码”中设置新密码', en: 'Set a new password (POST /api/me/password)' },
  });

export const presentPasswordWrong = (): DomainError =>
  new DomainError({
    code: 'PRESENT_PASSWORD_WRONG',
    status: 422,
    field: 'presentPassword',
    message: { zh: '原密码不正确', en: 'The present password is wrong' },
    remedy: { zh: '请重新输入原密码', en: 'Enter your present password again' },
    level: 'warn',
  });

export const passwordUnchanged = (): DomainError =>
  new DomainError({
    code: 'PASSWORD_UNCHANGED',
    status: 422,
    field: 'newPassword',
    message: { zh: '新密码不得与原密码相同', en: 'The new password is the old one' },
    remedy: { zh: '请换一个密码', en: 'Choose another password' },
  });

export const originNotAllowed = (): DomainError =>
  new DomainError({
    code: 'ORIGIN_NOT_ALLOWED',
    status: 403,
    message: { zh: '请求来源不被允许', en: 'The request comes from an origin that is not allowed' },
    remedy: {
      zh: '请从本系统页面操作；程序调用请使用 Authorization: Bearer',
      en: 'Use the pages of this system; programs send Authorization: Bearer',
    },
    level: 'warn',
  });

export const personNotFound = (): DomainError =>
  new DomainError({
    code: 'PERSON_NOT_FOUND',
    status: 404,
    message: { zh: '未找到该人员', en: 'There is no such person' },
    remedy: { zh: '请从人员列表中选择', en: 'Choose from the list of people' },
  });

export const unitNotFound = (): DomainError =>
  new DomainError({
    code: 'UNIT_NOT_FOUND',
    status: 404,
    message: { zh: '未找到该机构', en: 'There is no such unit' },
    remedy: { zh: '请从机构列表中选择', en: 'Choose from the list of units' },
  });

export const sessionNotFound = (): DomainError =>
  new DomainError({
    code: 'SESSION_NOT_FOUND',
    status: 404,
    message: { zh: '未找到该登录会话', en: 'You have no such session' },
    remedy: { zh: '请刷新会话列表', en: 'Reload the list of your sessions' },
  });

export const signInNameTaken = (): DomainError =>
  new DomainError({
    code: 'SIGN_IN_NAME_TAKEN',
    status: 409,
    field: 'signInName',
    message: { zh: '登录名已被使用', en: 'This sign-in name is taken' },
    remedy: { zh: '请换一个登录名', en: 'Choose another one' },
  });

export const unitNameTaken = (): DomainError =>
  new DomainError({
    code: 'UNIT_NAME_TAKEN',
    status: 409,
    field: 'name',
    message: { zh: '该机关已有同名机构', en: 'The agency has a unit of that name' },
    remedy: { zh: '请换一个名称', en: 'Choose another name' },
  });

export const personChangedMeanwhile = (version: number): DomainError =>
  new DomainError({
    code: 'PERSON_CHANGED_MEANWHILE',
    status: 409,
    field: 'version',
    message: { zh: '该人员信息已被他人修改', en: 'Somebody changed this person meanwhile' },
    remedy: { zh: '请刷新后重新提交', en: 'Reload and send your change again' },
    details: { presentVersion: version },
  });

export const selfAdministration = (): DomainError =>
  new DomainError({
    code: 'SELF_ADMINISTRATION',
    status: 403,
    clauses: ['GB/T 22239-2019 三员分立'],
    message: { zh: '不得对本人账户执行该操作', en: 'You may not do this to your own account' },
    remedy: { zh: '请由另一名管理员办理', en: 'Ask another administrator' },
    level: 'warn',
  });

export const lastAdministrator = (): DomainError =>
  new DomainError({
    code: 'LAST_ADMINISTRATOR',
    status: 409,
    message: {
      zh: '这是最后一名该类管理员，不能停用或取消其角色',
      en: 'This is the last administrator of that kind',
    },
    remedy: { zh: '请先指定另一名', en: 'Appoint another one first' },
  });

export const otherAgency = (): DomainError =>
  new DomainError({
    code: 'PERSON_OF_ANOTHER_AGENCY',
    status: 403,
    message: { zh: '只能登记本机关人员的资格', en: 'You keep the register of your own agency only' },
    remedy: { zh: '请由该机关法制机构办理', en: "Ask that agency's legal unit" },
    level: 'warn',
  });

export const datesReversed = (field: string): DomainError =>
  new DomainError({
    code: 'DATES_REVERSED',
    status: 422,
    field,
    message: { zh: '截止日期早于起始日期', en: 'The end lies before the beginning' },
    remedy: { zh: '请核对日期', en: 'Check the dates' },
  });

export const administratorExists = (): DomainError =>
  new DomainError({
    code: 'ADMINISTRATOR_EXISTS',
    status: 409,
    message: { zh: '已有管理员，不能再用此命令创建', en: 'There are administrators already' },
    remedy: { zh: '请由现有管理员在系统内办理', en: 'Let them make further accounts in the system' },
  });

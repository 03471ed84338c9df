import type { TextFile } from './texts';

export const signIn = {
  'signIn.title': { zh: '登录法审', en: 'Sign in to Fashen' },
  'signIn.subtitle': { zh: '重大执法决定法制审核', en: 'Legal review of major enforcement decisions' },
  'signIn.name': { zh: '登录名', en: 'Sign-in name' },
  'signIn.password': { zh: '密码', en: 'Password' },
  'signIn.submit': { zh: '登录', en: 'Sign in' },
  'signIn.locked': {
    zh: '为防止他人猜试密码，连续失败后暂停登录，至北京时间 {at} 自动解除；急需时请联系安全管理员解锁。',
    en: 'After repeated failures sign-in is paused so that nobody can guess passwords. It opens again at {at} Beijing time; a security administrator can unlock it sooner.',
  },
  'signIn.again': { zh: '登录已过期', en: 'Your session has ended' },
  'signIn.againWhy': {
    zh: '一段时间未操作，或会话已在别处结束。页面和所填内容都在，登录后继续。',
    en: 'You were away for a while, or the session was ended elsewhere. The page and what you typed are still here; sign in and go on.',
  },
  'password.title': { zh: '修改密码', en: 'Change password' },
  'password.first': { zh: '首次登录，请先设置自己的密码', en: 'First sign-in: set your own password' },
  'password.present': { zh: '原密码', en: 'Present password' },
  'password.next': { zh: '新密码', en: 'New password' },
  'password.again': { zh: '再输一次新密码', en: 'New password again' },
  'password.rule': {
    zh: '至少 10 位，大写、小写、数字、符号至少三类，不含登录名；修改后其他设备上的登录会话结束。',
    en: 'At least 10 characters of three kinds (capitals, small letters, digits, signs), without your sign-in name; sessions on other devices end.',
  },
  'password.differs': { zh: '两次输入不一致', en: 'The two differ' },
  'password.changed': { zh: '密码已修改', en: 'Password changed' },
  'sessions.title': { zh: '我的登录会话', en: 'Where I am signed in' },
  'sessions.current': { zh: '本机', en: 'This one' },
  'sessions.since': { zh: '登录于 {at}', en: 'Since {at}' },
  'sessions.seen': { zh: '最近活动 {at}', en: 'Last seen {at}' },
  'sessions.expires': { zh: '最迟 {at} 失效', en: 'Ends {at} at the latest' },
  'sessions.end': { zh: '结束', en: 'End' },
  'sessions.endAll': { zh: '在所有设备退出', en: 'Sign out everywhere' },
} as const satisfies TextFile;

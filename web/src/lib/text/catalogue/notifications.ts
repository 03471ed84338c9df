import type { TextFile } from './texts';

export const notifications = {
  'notifications.title': { zh: '提醒', en: 'Notices' },
  'notifications.which': { zh: '全部或未读', en: 'All or unread' },
  'notifications.all': { zh: '全部', en: 'All' },
  'notifications.unread': { zh: '未读 {n}', en: 'Unread {n}' },
  'notifications.kind': { zh: '提醒事项', en: 'Kind' },
  'notifications.anyKind': { zh: '所有事项', en: 'Any kind' },
  'notifications.readAll': { zh: '全部标为已读', en: 'Mark all as read' },
  'notifications.read': { zh: '标为已读', en: 'Mark as read' },
  'notifications.new': { zh: '未读', en: 'Unread' },
  'notifications.due': { zh: '{date} 到期', en: 'due {date}' },
  'notifications.why': { zh: '提醒原因：{why}', en: 'why: {why}' },
  'notifications.open': { zh: '全部提醒', en: 'All notices' },
  'channels.title': { zh: '提醒方式', en: 'How I am told' },
  'channels.always': {
    zh: '在本系统内总会提醒，无需刷新。',
    en: 'Here you are always told, without a reload.',
  },
  'channels.noMail': {
    zh: '系统尚未接通邮件：以下设置先保存，接通后生效。',
    en: 'Mail is not connected yet: this is kept and works once it is.',
  },
  'channels.address': { zh: '邮箱', en: 'Mail address' },
  'channels.atOnce': { zh: '每条提醒即时发送邮件', en: 'A mail for each notice, at once' },
  'channels.digest': { zh: '每日汇总时间（北京时间）', en: 'Daily summary at (Beijing time)' },
  'channels.digestHint': { zh: '不填为不汇总', en: 'Left empty: none' },
  'channels.digestExample': { zh: '请填写时间，如 08:30', en: 'A time of day, such as 08:30' },
  'channels.saved': { zh: '已保存', en: 'Saved' },
} as const satisfies TextFile;

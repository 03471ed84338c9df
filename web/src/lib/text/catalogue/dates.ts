import type { TextFile } from './texts';

export const dates = {
  'date.example': { zh: '如 2026-11-26', en: 'e.g. 2026-11-26' },
  'date.instantExample': { zh: '如 2026-11-26 09:30', en: 'e.g. 2026-11-26 09:30' },
  'date.invalid': { zh: '请填写存在的日期，如 2026-11-26', en: 'Write a date that exists, as 2026-11-26' },
  'date.instantInvalid': {
    zh: '请填写存在的日期和时间，如 2026-11-26 09:30',
    en: 'Write a date and time that exist, as 2026-11-26 09:30',
  },
  'date.open': { zh: '打开日历（↓）', en: 'Open the calendar (↓)' },
  'date.choose': { zh: '选择日期', en: 'Choose a date' },
  'date.days': { zh: '本月各日', en: 'Days of the month' },
  'date.before': { zh: '上一月', en: 'Month before' },
  'date.after': { zh: '下一月', en: 'Next month' },
  'date.yearBefore': { zh: '上一年', en: 'Year before' },
  'date.yearAfter': { zh: '下一年', en: 'Next year' },
  'date.provisional': {
    zh: '这一年的放假安排尚未公布，暂按周末推算',
    en: 'The holidays of this year are not published: weekends only, for now',
  },
} as const satisfies TextFile;

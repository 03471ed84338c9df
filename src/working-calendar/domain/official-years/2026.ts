import { HOLIDAY_NAMES } from '../holiday-names.js';
import type { OfficialYear } from '../official-year.js';

/** 2026 as arranged by 国办发明电〔2025〕7号 of 2025-11-04 (gov.cn content_7047091). */
export const OFFICIAL_YEAR_2026: OfficialYear = {
  year: 2026,
  source: {
    title: '国务院办公厅关于2026年部分节假日安排的通知',
    documentNumber: '国办发明电〔2025〕7号',
    issuedOn: '2025-11-04',
    url: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  },
  daysOff: [
    { name: HOLIDAY_NAMES.newYear, from: '2026-01-01', to: '2026-01-03' },
    { name: HOLIDAY_NAMES.springFestival, from: '2026-02-15', to: '2026-02-23' },
    { name: HOLIDAY_NAMES.qingming, from: '2026-04-04', to: '2026-04-06' },
    { name: HOLIDAY_NAMES.labourDay, from: '2026-05-01', to: '2026-05-05' },
    { name: HOLIDAY_NAMES.dragonBoat, from: '2026-06-19', to: '2026-06-21' },
    { name: HOLIDAY_NAMES.midAutumn, from: '2026-09-25', to: '2026-09-27' },
    { name: HOLIDAY_NAMES.nationalDay, from: '2026-10-01', to: '2026-10-07' },
  ],
  workedWeekends: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
};

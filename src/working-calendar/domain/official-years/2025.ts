import { HOLIDAY_NAMES } from '../holiday-names.js';
import type { OfficialYear } from '../official-year.js';

/** 2025 as arranged by 国办发明电〔2024〕12号 (gov.cn content_6986383). */
export const OFFICIAL_YEAR_2025: OfficialYear = {
  year: 2025,
  source: {
    title: '国务院办公厅关于2025年部分节假日安排的通知',
    documentNumber: '国办发明电〔2024〕12号',
    issuedOn: '2024-11-12',
    url: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
  },
  daysOff: [
    { name: HOLIDAY_NAMES.newYear, from: '2025-01-01', to: '2025-01-01' },
    { name: HOLIDAY_NAMES.springFestival, from: '2025-01-28', to: '2025-02-04' },
    { name: HOLIDAY_NAMES.qingming, from: '2025-04-04', to: '2025-04-06' },
    { name: HOLIDAY_NAMES.labourDay, from: '2025-05-01', to: '2025-05-05' },
    { name: HOLIDAY_NAMES.dragonBoat, from: '2025-05-31', to: '2025-06-02' },
    { name: HOLIDAY_NAMES.nationalDayMidAutumn, from: '2025-10-01', to: '2025-10-08' },
  ],
  workedWeekends: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
};

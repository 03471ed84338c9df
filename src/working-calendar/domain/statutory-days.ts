import type { BeijingDate } from '../../shared/beijing-time.js';
import type { BilingualText } from '../../shared/domain-error.js';
import { addDays } from './calendar-date.js';
import { HOLIDAY_NAMES } from './holiday-names.js';

/** The regulation that fixes the days off of all citizens, as revised for 2025 onwards. */
export const STATUTORY_DAYS_SOURCE = '全国年节及纪念日放假办法（国务院令第795号，自2025年1月1日起施行）';

/** One statutory day off and its name. */
export interface StatutoryDay {
  readonly date: BeijingDate;
  readonly name: BilingualText;
}

/** The statutory days of a year as far as they are known, and the holidays whose date is not. */
export interface StatutoryDays {
  readonly days: readonly StatutoryDay[];
  readonly unknown: readonly BilingualText[];
}

interface FestivalDates {
  /** 正月初一; its eve and the two days after it are off too. */
  readonly springFestival: BeijingDate;
  readonly qingming: BeijingDate;
  readonly dragonBoat: BeijingDate;
  readonly midAutumn: BeijingDate;
}

/**
 * Festivals of the lunar calendar and Qingming by table, never by computation: Node's Intl calendar puts
 * 正月初一 2027 on 7 February, although the new moon is on 6 February 23:56 Beijing time.
 */
const FESTIVALS: Readonly<Record<number, FestivalDates>> = {
  2025: {
    springFestival: '2025-01-29',
    qingming: '2025-04-04',
    dragonBoat: '2025-05-31',
    midAutumn: '2025-10-06',
  },
  2026: {
    springFestival: '2026-02-17',
    qingming: '2026-04-05',
    dragonBoat: '2026-06-19',
    midAutumn: '2026-09-25',
  },
  2027: {
    springFestival: '2027-02-06',
    qingming: '2027-04-05',
    dragonBoat: '2027-06-09',
    midAutumn: '2027-09-15',
  },
};

/** The 13 statutory days of a year (全国年节及纪念日放假办法 2); without a table only the six solar ones. */
export function statutoryDaysOf(year: number): StatutoryDays {
  const { newYear, springFestival, qingming, labourDay, dragonBoat, midAutumn, nationalDay } = HOLIDAY_NAMES;
  const solar: StatutoryDay[] = [
    { date: `${year}-01-01`, name: newYear },
    ...['05-01', '05-02'].map((day) => ({ date: `${year}-${day}`, name: labourDay })),
    ...['10-01', '10-02', '10-03'].map((day) => ({ date: `${year}-${day}`, name: nationalDay })),
  ];
  const festivals = FESTIVALS[year];
  if (!festivals) return { days: solar, unknown: [springFestival, qingming, dragonBoat, midAutumn] };
  const days = [
    ...solar,
    ...[-1, 0, 1, 2].map((n) => ({ date: addDays(festivals.springFestival, n), name: springFestival })),
    { date: festivals.qingming, name: qingming },
    { date: festivals.dragonBoat, name: dragonBoat },
    { date: festivals.midAutumn, name: midAutumn },
  ];
  return { days: days.sort((a, b) => a.date.localeCompare(b.date)), unknown: [] };
}

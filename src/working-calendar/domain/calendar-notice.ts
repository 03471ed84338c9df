import type { BeijingDate } from '../../shared/beijing-time.js';
import type { BilingualText } from '../../shared/domain-error.js';
import { datesFromTo } from './calendar-date.js';
import { HOLIDAY_NAMES } from './holiday-names.js';
import type { NoticeSource, OfficialYear } from './official-year.js';

/** A run of days off as an administrator types it from the notice. */
export interface NoticeSpan {
  readonly name: string;
  readonly nameEn?: string;
  readonly from: BeijingDate;
  readonly to: BeijingDate;
}

/** A local day off with the local document. */
export interface NoticeLocalSpan extends NoticeSpan {
  readonly source: NoticeSource;
}

/** A year's notice as it comes from a form or a file, unchecked. */
export interface CalendarNotice {
  readonly year: number;
  readonly source: NoticeSource;
  readonly daysOff: readonly NoticeSpan[];
  readonly workedWeekends: readonly BeijingDate[];
  readonly localDaysOff?: readonly NoticeLocalSpan[];
}

/** The official year that a notice says; only for notices that `checkNotice` found without fault. */
export function officialYearOf(notice: CalendarNotice): OfficialYear {
  const span = <T extends NoticeSpan>({ name, nameEn, ...rest }: T) => ({
    ...rest,
    name: bilingual(name, nameEn),
  });
  const local = notice.localDaysOff?.map(span) ?? [];
  return {
    year: notice.year,
    source: notice.source,
    daysOff: notice.daysOff.map(span),
    workedWeekends: [...notice.workedWeekends].sort(),
    ...(local.length > 0 ? { localDaysOff: local } : {}),
  };
}

/** Every date of a list of spans; spans with dates that do not exist or are reversed give none. */
export function datesOf(spans: readonly NoticeSpan[]): BeijingDate[] {
  return spans.flatMap(({ from, to }) => datesFromTo(from, to));
}

function bilingual(name: string, nameEn: string | undefined): BilingualText {
  const known = Object.values(HOLIDAY_NAMES).find(({ zh }) => zh === name.trim());
  return { zh: name.trim(), en: nameEn?.trim() || known?.en || name.trim() };
}

import type { BeijingDate } from '../../shared/beijing-time.js';
import type { BilingualText } from '../../shared/domain-error.js';

/** A run of days off under one name, both ends included. */
export interface DaysOffSpan {
  readonly name: BilingualText;
  readonly from: BeijingDate;
  readonly to: BeijingDate;
}

/** The document a year's days rest on. */
export interface NoticeSource {
  readonly title: string;
  /** 发文字号, e.g. `国办发明电〔2025〕7号`. */
  readonly documentNumber: string;
  readonly issuedOn: BeijingDate;
  readonly url?: string;
}

/** Days added by a local government (全国年节及纪念日放假办法 4: minority regions), with their own document. */
export interface LocalDaysOff extends DaysOffSpan {
  readonly source: NoticeSource;
}

/** One year as the State Council's notice arranges it: days off and worked weekends (调休上班). */
export interface OfficialYear {
  readonly year: number;
  readonly daysOff: readonly DaysOffSpan[];
  readonly workedWeekends: readonly BeijingDate[];
  readonly source: NoticeSource;
  readonly localDaysOff?: readonly LocalDaysOff[];
}

import type { BilingualText } from '../../shared/domain-error.js';
import type { DueDate } from './due-date.js';
import type { ProvisionalYear } from './working-calendar.js';

/** The sentences a reader needs beside the date: rolled, kept, paused, provisional. */
export function dueNotes(due: Omit<DueDate, 'notes'>): BilingualText[] {
  const notes: BilingualText[] = [];
  if (due.rolledFrom) {
    const { date, why } = due.rolledFrom;
    notes.push({
      zh: `期限最后一日 ${date} 为${why.zh}，顺延至 ${due.effectiveDate}（民法典 203）。`,
      en: `The last day ${date} is off (${why.en}); the date moves to ${due.effectiveDate} (Civil Code 203).`,
    });
  }
  if (due.lastDay === 'KEEP_AND_WARN' && due.alarmDate && due.alarmDate < due.effectiveDate) {
    notes.push({
      zh: `届满日 ${due.effectiveDate} 不是工作日，不顺延；请在 ${due.alarmDate}（届满前最后一个工作日）前办结。`,
      en: `${due.effectiveDate} is not a working day and does not move; finish by ${due.alarmDate}, the last working day before.`,
    });
  }
  if (due.unit !== 'CLEAR_WORKING_DAY_BEFORE' && due.strictDate < due.effectiveDate) {
    notes.push({
      zh: `不扣除、不顺延的严格届满日为 ${due.strictDate}。`,
      en: `Strictly, with nothing excluded and nothing moved, the date is ${due.strictDate}.`,
    });
  }
  return [...notes, ...due.provisionalYears.map(provisionalNote)];
}

function provisionalNote({ year, unknownHolidays }: ProvisionalYear): BilingualText {
  const zh = unknownHolidays.map((name) => name.zh).join('、');
  const en = unknownHolidays.map((name) => name.en).join(', ');
  return {
    zh:
      `暂定：${year} 年放假安排尚未载入，按周末和已知法定节日计算，载入后重新计算。` +
      (zh ? `${year} 年${zh}的日期未知，未予扣除。` : ''),
    en:
      `Provisional: the ${year} holiday notice is not loaded; counted by weekends and the statutory days known, and counted again once it is.` +
      (en ? ` The dates of ${en} in ${year} are unknown and were not taken out.` : ''),
  };
}

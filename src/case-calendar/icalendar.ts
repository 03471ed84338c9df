import ical, { ICalEventTransparency } from 'ical-generator';
import { type CaseCalendar } from './case-calendar.service.js';

const NAMES = { MINE: '法审：我的期限', UNIT: '法审：本机构期限' } as const;

/** The calendar as iCalendar (RFC 5545): each due date a whole day, and holidays and worked weekends by their names. */
export function icalendarOf(calendar: CaseCalendar, publicOrigin: string, stamp: Date): string {
  const file = ical({
    name: NAMES[calendar.scope],
    prodId: { company: 'fashen', product: 'case-calendar', language: 'ZH' },
  });
  for (const day of calendar.days) {
    const start = new Date(`${day.date}T00:00:00Z`);
    const wholeDay = { start, allDay: true, stamp, transparency: ICalEventTransparency.TRANSPARENT };
    if (['HOLIDAY', 'LOCAL_HOLIDAY', 'WORKED_WEEKEND'].includes(day.kind)) {
      file.createEvent({ ...wholeDay, id: `day-${day.date}@fashen`, summary: day.name.zh });
    }
    for (const due of day.dueDates) {
      const marks = `${due.overdue ? '（逾期）' : ''}${due.provisional ? '（暂定）' : ''}`;
      file.createEvent({
        ...wholeDay,
        id: `${due.deadlineId}@fashen`,
        summary: `${due.label.zh}${marks} ${due.caseNo}`,
        description: `${due.cause}\n${due.label.en}`,
        url: `${publicOrigin}/cases/${due.caseId}`,
      });
    }
  }
  return file.toString();
}

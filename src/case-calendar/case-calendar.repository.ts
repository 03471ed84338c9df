import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { type BilingualText } from '../shared/domain-error.js';

export const CALENDAR_SCOPES = ['MINE', 'UNIT'] as const;
/** Cases that I handle, review or have a task in; or those of my unit, handling or reviewing. */
export type CalendarScope = (typeof CALENDAR_SCOPES)[number];

/** A due date on the calendar, with the case it belongs to. */
export interface CalendarDueDate {
  readonly deadlineId: string;
  readonly name: string;
  readonly label: BilingualText;
  readonly effectiveDate: string;
  readonly strictDate: string;
  readonly provisional: boolean;
  readonly overdue: boolean;
  readonly caseId: string;
  readonly caseNo: string;
  readonly kind: string;
  readonly cause: string;
  readonly stage: string;
}

export interface CalendarOwner {
  readonly personId: string;
  readonly agencyId: string;
  readonly unitId: string;
}

const MOST = 2_000;
const MINE = `(c.handler_ids @> ARRAY[$3]::text[] OR c.reviewer_id = $3 OR EXISTS (SELECT 1 FROM work_item w
  WHERE w.case_id = c.id AND w.state = 'OPEN' AND (w.assignee_id = $3 OR w.candidate_person_ids @> ARRAY[$3]::text[])))`;
const UNIT = '(c.handling_unit_id = $3 OR c.reviewing_unit_id = $3)';

@Injectable()
export class CaseCalendarRepository {
  /** Open due dates between two Beijing dates, both included, of cases that the owner may see. */
  dueDates(
    tx: Tx,
    { from, to }: { readonly from: string; readonly to: string },
    owner: CalendarOwner,
    scope: CalendarScope,
    now: Date,
  ): Promise<CalendarDueDate[]> {
    return tx.query<CalendarDueDate[]>(
      `SELECT d.id AS "deadlineId", d.name, d.due->'rule'->'label' AS label, d.effective_date::text AS "effectiveDate",
         d.strict_date::text AS "strictDate", d.provisional, d.overdue_at <= $5 AS overdue, c.id AS "caseId",
         c.case_no AS "caseNo", c.kind, c.cause, c.stage
       FROM deadline d JOIN case_file c ON c.id = d.case_id
       WHERE d.closed_at IS NULL AND d.effective_date BETWEEN $1::date AND $2::date
         AND (c.agency_id = $4 OR c.reviewing_agency_id = $4) AND ${scope === 'MINE' ? MINE : UNIT}
       ORDER BY d.effective_date, c.case_no, d.name LIMIT ${MOST}`,
      [from, to, scope === 'MINE' ? owner.personId : owner.unitId, owner.agencyId, now],
    );
  }
}

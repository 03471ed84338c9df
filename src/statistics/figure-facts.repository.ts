import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { CaseFigure, ReviewFigure } from './case-figure.entity.js';
import { type CaseSource, type RoundSource } from './domain/case-facts.js';

/** What of a case its figures only repeat. */
export type CaseHead = Pick<
  CaseFigure,
  | 'caseId'
  | 'caseVersion'
  | 'agencyId'
  | 'reviewingAgencyId'
  | 'handlingUnitId'
  | 'handlerIds'
  | 'reviewerId'
  | 'kind'
  | 'cause'
  | 'basis'
  | 'endedOn'
  | 'decidedAmount'
  | 'limitPassed'
> & { readonly reviewingUnitId: string | null };

export interface SourceRow extends CaseHead, Omit<CaseSource, 'rounds'> {
  readonly rounds: readonly RoundSource[] | null;
}

const BEIJING = `AT TIME ZONE 'Asia/Shanghai'`;

/** One row for each case, with all its rounds; every part of it is found by an index on the case. */
const SOURCES = `
  SELECT c.id AS "caseId", c.version AS "caseVersion", c.agency_id AS "agencyId",
    c.reviewing_agency_id AS "reviewingAgencyId", c.handling_unit_id AS "handlingUnitId",
    c.reviewing_unit_id AS "reviewingUnitId", c.handler_ids AS "handlerIds", c.reviewer_id AS "reviewerId", c.kind,
    c.cause, c.procedure = 'SUMMARY' AS summary, c.filed_on::text AS "filedOn", c.party->>'birthDate' AS "birthDate",
    CASE WHEN c.stage = 'CLOSED_WITHOUT_DECISION' THEN (c.closed_at ${BEIJING})::date::text END AS "endedOn",
    decision.decided_on::text AS "decidedOn", (decision.content->>'amount')::numeric::text AS "decidedAmount",
    COALESCE(basis.articles, '{}') AS basis, scope.reasons AS "scopeReasons", rounds.list AS rounds,
    EXISTS (SELECT 1 FROM deadline d WHERE d.case_id = c.id AND d.name = 'CASE_LIMIT'
            AND (d.outcome = 'LATE' OR (d.closed_at IS NULL AND d.overdue_at <= $2))) AS "limitPassed"
  FROM case_file c
  LEFT JOIN decision ON decision.case_id = c.id AND decision.state = 'APPROVED'
  LEFT JOIN LATERAL (
    SELECT array_agg(DISTINCT concat(law->>'law', '§', law->>'article')) AS articles
    FROM (SELECT content FROM submission s WHERE s.case_id = c.id ORDER BY s.round DESC LIMIT 1) latest,
      jsonb_array_elements(latest.content->'proposal'->'legalBasis') law) basis ON true
  LEFT JOIN LATERAL (
    SELECT COALESCE((SELECT array_agg(reason->>'criterion') FROM jsonb_array_elements(h.facts->'reasons') reason), '{}') AS reasons
    FROM case_history h WHERE h.case_id = c.id AND h.action = 'review.assess-scope' AND h.facts ? 'reasons'
    ORDER BY h.version DESC LIMIT 1) scope ON true
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object(
      'round', s.round,
      'receivedOn', (COALESCE(s.received_at, s.submitted_at) ${BEIJING})::date,
      'returnedOn', (s.returned_at ${BEIJING})::date,
      'reviewState', r.state, 'reviewerId', r.reviewer_id, 'opinionKind', r.opinion_kind,
      'signedOn', (SELECT (max(o.signed_at) ${BEIJING})::date FROM opinion o
                   WHERE o.case_id = c.id AND o.round = s.round AND o.state = 'SIGNED'),
      'overdue', COALESCE(r.overdue, false) OR EXISTS (SELECT 1 FROM deadline d WHERE d.case_id = c.id
                   AND d.name = 'REVIEW_DUE' AND d.round = s.round AND d.outcome = 'LATE'),
      'extended', EXISTS (SELECT 1 FROM review_extension e
                   WHERE e.case_id = c.id AND e.round = s.round AND e.state = 'APPROVED'),
      'supplemented', EXISTS (SELECT 1 FROM supplement_notice n WHERE n.case_id = c.id AND n.round = s.round))
      ORDER BY s.round) AS list
    FROM submission s LEFT JOIN review_round r ON r.case_id = s.case_id AND r.round = s.round
    WHERE s.case_id = c.id) rounds ON true
  WHERE c.id = ANY($1::uuid[])`;

/** Cases that changed, what they are now, and the figures written of them. */
@Injectable()
export class FigureFactsRepository {
  /** Takes notes of changes away, at most `limit`; others take other ones meanwhile. */
  async takeChanged(tx: Tx, limit: number): Promise<string[]> {
    const [rows] = await tx.query<[{ case_id: string }[]]>(
      `DELETE FROM case_changed WHERE seq IN
         (SELECT seq FROM case_changed ORDER BY seq LIMIT $1 FOR UPDATE SKIP LOCKED) RETURNING case_id`,
      [limit],
    );
    return [...new Set(rows.map((row) => row.case_id))];
  }

  async noteChanged(tx: Tx, caseIds: readonly string[]): Promise<void> {
    await tx.query('INSERT INTO case_changed (case_id) SELECT unnest($1::uuid[])', [[...caseIds]]);
  }

  /** Cases whose figures were counted with days of a year that was not loaded. */
  async provisionalCases(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>('SELECT case_id AS id FROM case_figure WHERE provisional');
    return rows.map(({ id }) => id);
  }

  /** How many notes wait, counted up to `most`. */
  async pending(tx: Tx, most: number): Promise<number> {
    const rows = await tx.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM (SELECT 1 FROM case_changed LIMIT $1) waiting',
      [most],
    );
    return rows[0]?.n ?? 0;
  }

  sources(tx: Tx, caseIds: readonly string[], now: Date): Promise<SourceRow[]> {
    return tx.query<SourceRow[]>(SOURCES, [[...caseIds], now]);
  }

  /** Writes figures unless newer ones are there; answers the cases that were written. */
  async saveCases(tx: Tx, rows: readonly CaseFigure[]): Promise<Set<string>> {
    const names = tx.connection.getMetadata(CaseFigure).columns.map((column) => column.databaseName);
    const done = await tx
      .createQueryBuilder()
      .insert()
      .into(CaseFigure)
      .values([...rows])
      .orUpdate(
        names.filter((name) => name !== 'case_id'),
        ['case_id'],
        {
          overwriteCondition: { where: 'case_figure.case_version <= EXCLUDED.case_version' },
        },
      )
      .returning('case_id')
      .execute();
    return new Set((done.raw as { case_id: string }[]).map((row) => row.case_id));
  }

  async replaceRounds(tx: Tx, caseIds: readonly string[], rows: readonly ReviewFigure[]): Promise<void> {
    await tx.query('DELETE FROM review_figure WHERE case_id = ANY($1::uuid[])', [[...caseIds]]);
    if (rows.length > 0) await tx.insert(ReviewFigure, [...rows]);
  }
}

import { Injectable } from '@nestjs/common';
import { type Tx } from '../database/index.js';
import { type CountedFigure, type FigureBase } from './domain/figures.js';
import {
  type CasePosition,
  type FigureCase,
  type FigureFilter,
  type Grouping,
} from './domain/figure-query.js';
import { type Reach } from './domain/reach.js';
import { BASES, CONDITIONS, valueOf, type BaseSql } from './figure-sql.js';
import './case-figure.entity.js';

/** The one query layer of all figures: what one number counts is what its list shows. */
@Injectable()
export class FiguresRepository {
  /** The figures of one base by group; with grouping NONE one group of the name ''. */
  async counted(
    tx: Tx,
    base: FigureBase,
    figures: readonly CountedFigure[],
    filter: FigureFilter,
    reach: Reach,
    grouping: Grouping,
  ): Promise<Map<string, Record<string, number | null>>> {
    const sql = BASES[base];
    const values: unknown[] = [];
    const where = conditions(sql, filter, reach, values);
    const { group, join } = groupOf(sql, grouping);
    const columns = figures.map(({ key }) => `(${valueOf(key)})::float8 AS "${key}"`);
    const rows = await tx.query<Record<string, number | string | null>[]>(
      `SELECT ${group} AS "group", ${columns.join(', ')} FROM ${sql.from} ${join} WHERE ${where} GROUP BY 1`,
      values,
    );
    return new Map(
      rows.map(({ group: name, ...counted }) => [
        String(name ?? ''),
        counted as Record<string, number | null>,
      ]),
    );
  }

  /** The rows behind a figure, newest first. */
  async cases(
    tx: Tx,
    figure: CountedFigure,
    filter: FigureFilter,
    reach: Reach,
    page: { readonly after?: CasePosition; readonly limit: number },
  ): Promise<FigureCase[]> {
    const sql = BASES[figure.base];
    const values: unknown[] = [];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const where = conditions(sql, filter, reach, values);
    const position = `(${sql.date}, ${sql.caseId}, ${sql.round})`;
    const { after } = page;
    const behind = after
      ? `AND ${position} < (${bind(after.on)}::date, ${bind(after.caseId)}::uuid, ${bind(after.round)}::int)`
      : '';
    return tx.query<FigureCase[]>(
      `SELECT p.*, p.on::text AS "on", c.case_no AS "caseNo", c.agency_id AS "agencyId", c.kind, c.cause, c.stage,
         CASE WHEN g.minor THEN NULL ELSE c.party->>'name' END AS "partyName", c.filed_on::text AS "filedOn",
         g.decided_on::text AS "decidedOn", COALESCE(g.decided_amount, c.amount)::text AS amount, g.minor
       FROM (SELECT ${sql.caseId} AS "caseId", ${sql.round} AS round, ${sql.date} AS "on" FROM ${sql.from}
             WHERE ${where} AND ${CONDITIONS[figure.key] ?? 'false'} ${behind}
             ORDER BY 3 DESC, 1 DESC, 2 DESC LIMIT ${bind(page.limit)}) p
       JOIN case_file c ON c.id = p."caseId" JOIN case_figure g ON g.case_id = p."caseId"
       ORDER BY p."on" DESC, p."caseId" DESC, p.round DESC`,
      values,
    );
  }
}

function groupOf(sql: BaseSql, grouping: Grouping): { group: string; join: string } {
  const join = '';
  if (grouping === 'AGENCY') return { group: sql.agency, join };
  if (grouping === 'UNIT') return { group: sql.unit, join };
  if (grouping === 'KIND') return { group: sql.kind, join };
  if (grouping === 'MONTH') return { group: `to_char(${sql.date}, 'YYYY-MM')`, join };
  if (grouping !== 'PERSON') return { group: `''`, join };
  if (sql.person === 'REVIEWER') return { group: sql.reviewer, join };
  return { group: 'handler.id', join: `CROSS JOIN LATERAL unnest(${sql.handlers}) AS handler(id)` };
}

function conditions(sql: BaseSql, filter: FigureFilter, reach: Reach, values: unknown[]): string {
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const agency = (id: string): string => {
    const name = bind(id);
    return `(${sql.agency} = ${name} OR ${sql.reviewingAgency} = ${name})`;
  };
  const person = (id: string): string => {
    const name = bind(id);
    return `(${sql.handlers} @> ARRAY[${name}]::text[] OR ${sql.reviewer} = ${name})`;
  };
  return [
    sql.where,
    `${sql.date} BETWEEN ${bind(filter.from)}::date AND ${bind(filter.to)}::date`,
    ...(reach.agencyId === null ? [] : [agency(reach.agencyId)]),
    ...(reach.unitId === null ? [] : [`${sql.handlingUnit} = ${bind(reach.unitId)}`]),
    ...(reach.personId === null ? [] : [person(reach.personId)]),
    ...(filter.agencyId === undefined ? [] : [`${sql.agency} = ${bind(filter.agencyId)}`]),
    ...(filter.unitId === undefined ? [] : [`${sql.unit} = ${bind(filter.unitId)}`]),
    ...(filter.personId === undefined ? [] : [person(filter.personId)]),
    ...(filter.kind === undefined ? [] : [`${sql.kind} = ${bind(filter.kind)}`]),
  ].join(' AND ');
}

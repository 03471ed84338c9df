/**
 * Closed cases by SQL, each with two finished tasks, its figure and the figure of its review, spread over agencies,
 * people and ten years; no chance in it. Their triggers are off: they would note every case for the refresh of figures,
 * which are written here already.
 */
export async function seedClosedCases(superuser, count, { agency, otherAgencies, units, people }) {
  const place = [
    [agency, ...otherAgencies],
    [...people.handlers, ...people.reviewers],
    units.handling,
    units.legal,
  ];
  await superuser.query('SET session_replication_role = replica');
  // Nobody searches here, and a million words to index would take most of the time.
  await superuser.query('DROP INDEX IF EXISTS case_file_search, case_file_handlers, case_figure_basis');
  await superuser.query('CREATE TEMP TABLE seeded AS ' + CASES, [count, ...place]);
  for (const statement of STATEMENTS) await superuser.query(statement);
  await superuser.query('DROP TABLE seeded');
  await superuser.query('VACUUM ANALYZE work_item, case_file, case_figure, review_figure');
}

/** Ids in order: indexes grow at their end, which takes minutes less than at random places. */
const id = (kind) => `('0000000${kind}-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;

const CASES = `
  SELECT ${id('a')} AS id, n, ($2::text[])[1 + n % array_length($2::text[], 1)] AS agency,
         ($3::text[])[1 + n % 2] AS handler, ($3::text[])[3 + n % 2] AS reviewer, $4::text AS handling,
         $5::text AS legal, (ARRAY['PENALTY', 'PERMIT', 'COERCION'])[1 + n % 3] AS kind,
         DATE '2016-01-01' + n % 3600 AS filed
    FROM generate_series(1, $1::int) n`;

const STATEMENTS = [
  `INSERT INTO case_file (id, case_no, agency_id, profile_id, kind, procedure, cause, party, handling_unit_id,
     handler_ids, reviewing_agency_id, reviewing_unit_id, reviewer_id, seats, stage, round, amount, filed_on, filed_at,
     filed_by, closed_at, version)
   SELECT id, '基准结〔' || extract(year FROM filed) || '〕' || n || '号', agency, id, kind, 'ORDINARY', '无证经营',
          jsonb_build_object('kind', 'ORGANISATION', 'name', '基准' || n || '号有限公司'), handling, ARRAY[handler],
          agency, legal, reviewer, '{}', 'CLOSED', 1, 1000, filed, filed, handler, filed + 60, 27
     FROM seeded`,
  `INSERT INTO work_item (id, engine_task_id, process_instance_id, process_key, task_key, name_zh, agency_id,
     case_agency_id, candidate_role, state, provisional, sort_at, created_at, finished_at, finished_by, case_id, case_no,
     case_kind, cause, party_name, amount, stage, round, handler_ids, reviewer_id, search_text)
   SELECT item, item::text, id, 'major-decision', key, key, agency, agency, role, 'DONE', false,
          filed, filed, filed + 50, who, id, '基准结' || n, kind, '无证经营', '基准' || n || '号有限公司', 1000, 'CLOSED', 1,
          ARRAY[handler], reviewer, '基准结' || n
     FROM seeded CROSS JOIN LATERAL (VALUES (${id('b')}, 'closeCase', 'HANDLER', handler),
       (${id('c')}, 'writeOpinion', 'LEGAL_REVIEWER', reviewer)) AS done(item, key, role, who)`,
  `INSERT INTO case_figure (case_id, case_version, agency_id, reviewing_agency_id, handling_unit_id, handler_ids,
     reviewer_id, kind, cause, basis, filed_on, decided_on, ended_on, major, passed, rounds, minor, limit_passed,
     working_days, provisional)
   SELECT id, 27, agency, agency, handling, ARRAY[handler], reviewer, kind, '无证经营', '{}', filed, filed + 50, NULL,
          n % 10 < 9, true, 1 + n % 2, n % 100 = 0, n % 50 = 0, 20 + n % 40, false
     FROM seeded`,
  `INSERT INTO review_figure (case_id, round, agency_id, reviewing_agency_id, handling_unit_id, reviewing_unit_id,
     handler_ids, reviewer_id, kind, received_on, state, ended_on, opinion_kind, overdue, extended, supplemented,
     working_days)
   SELECT id, 1, agency, agency, handling, legal, ARRAY[handler], reviewer, kind, filed + 20, 'SIGNED', filed + 27,
          'AGREE', n % 40 = 0, n % 30 = 0, n % 20 = 0, 1 + n % 12
     FROM seeded`,
];

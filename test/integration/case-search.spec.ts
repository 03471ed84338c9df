import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseFilesRepository, type CaseListQuery } from '../../src/cases/case-files.repository.js';
import { aScratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';

describe('searching cases (JBM-32: 网上查询)', () => {
  const repository = new CaseFilesRepository();
  let scratch: ScratchDatabase;

  beforeAll(async () => {
    scratch = await aScratchDatabase('cases');
    await aCase({ party: '云岭测试食品有限公司', amount: '120000.00', filedAt: '2026-07-20T00:00:00+08:00' });
    await aCase({
      party: '石塘虚构渔具店',
      cause: '无照经营100%棉制品案',
      handlers: ['bing'],
      filedAt: '2026-07-20T23:59:59+08:00',
    });
    await aCase({
      party: '观澜虚构旅馆',
      cause: '卫生许可案',
      kind: 'PERMIT',
      round: 2,
      reviewer: 'yi',
      filedAt: '2026-07-21T00:00:00+08:00',
    });
    await aCase({
      party: '荷溪测试建材店',
      agency: 'jiangbei-market',
      closed: true,
      filedAt: '2026-06-01T09:00:00+08:00',
    });
  });
  afterAll(() => scratch.drop());

  async function aCase(over: Record<string, unknown>): Promise<void> {
    const {
      party,
      amount = null,
      cause = '经营不符合食品安全标准的食品案',
      kind = 'PENALTY',
      handlers = ['jia', 'bing'],
    } = over;
    const { round = 1, reviewer = null, agency = 'songyuan', closed = false, filedAt } = over;
    await scratch.superuser.query(
      `INSERT INTO case_file (id, case_no, agency_id, profile_id, kind, procedure, cause, party, handling_unit_id, handler_ids,
         reviewing_agency_id, reviewing_unit_id, reviewer_id, seats, stage, round, amount, filed_on, filed_at, filed_by, closed_at, version)
       VALUES ($1, $2, $3, $1, $4, 'ORDINARY', $5, $6, 'brigade-1', $7, $3, 'legal', $8, '{}', 'UNDER_REVIEW', $9, $10,
         '2026-07-20', $11, 'jia', $12, 1)`,
      [
        randomUUID(),
        `案〔2026〕${randomUUID().slice(0, 4)}号`,
        agency,
        kind,
        cause,
        { kind: 'ORGANISATION', name: party },
        handlers,
        reviewer,
        round,
        amount,
        filedAt,
        closed ? '2026-09-01T00:00:00Z' : null,
      ],
    );
  }
  async function found(query: Partial<CaseListQuery>): Promise<string[]> {
    const wanted = { agencyIds: 'ALL' as const, limit: 50, ...query };
    const rows = await repository.list(scratch.database.manager, wanted);
    expect(await repository.count(scratch.database.manager, wanted, 10_000)).toBe(rows.length);
    return rows.map(({ party }) => party.name.slice(0, 2));
  }

  it.each<[string, Partial<CaseListQuery>, string[]]>([
    ['everything, newest first', {}, ['观澜', '石塘', '云岭', '荷溪']],
    ['two Chinese characters of the cause', { text: '食品' }, ['云岭', '荷溪']],
    ['one character', { text: '旅' }, ['观澜']],
    ['words that all occur, in any of the texts', { text: '食品 云岭' }, ['云岭']],
    ['words of which one does not', { text: '食品 观澜' }, []],
    ['signs of a pattern', { text: '0%' }, ['石塘']],
    ['signs of a pattern alone', { text: '%' }, ['石塘']],
    ['a part of the party only', { party: '食品' }, ['云岭']],
    ['a part of the cause only', { cause: '食品' }, ['云岭', '荷溪']],
    ['an amount, bounds included', { amountFrom: '120000', amountTo: '120000' }, ['云岭']],
    ['a day of filing in Beijing', { filedFrom: '2026-07-20', filedTo: '2026-07-20' }, ['石塘', '云岭']],
    ['a handler', { handlerId: 'jia' }, ['观澜', '云岭', '荷溪']],
    ['a reviewer', { reviewerId: 'yi' }, ['观澜']],
    ['a kind', { kind: 'PERMIT' }, ['观澜']],
    ['rounds', { roundFrom: 2 }, ['观澜']],
    ['closed ones', { state: 'CLOSED' }, ['荷溪']],
    ['an agency', { agencyId: 'songyuan', state: 'OPEN' }, ['观澜', '石塘', '云岭']],
    [
      'only what one may see, whatever one asks for',
      { agencyIds: ['songyuan'], agencyId: 'jiangbei-market' },
      [],
    ],
  ])('finds %s', async (_name, query, names) => {
    expect(await found(query)).toEqual(names);
  });
});

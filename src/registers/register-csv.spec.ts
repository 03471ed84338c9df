import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../shared/domain-error.js';
import type { Register } from './domain/register-columns.js';
import { readRegister as fileOf, rowsOf, writeRegister } from './register-csv.js';

const HEADER = '事项名称,执法种类,处理种类,领域,层级,当事人,金额起点,依据';

const readRegister = (register: Register, csv: string) => rowsOf(register, fileOf(register, csv));

function faultsOf(register: Register, csv: string): unknown {
  try {
    readRegister(register, csv);
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, ...error.refusal.details };
    throw error;
  }
  return 'taken';
}

describe('a register as CSV (JBM-26, JX-L6, ST-2.3.3(1))', () => {
  it('reads words and codes, header words and keys, a byte order mark and Windows line ends', () => {
    const csv = `\uFEFFitem,执法种类,act,领域,层级,当事人,金额起点,依据\r\n较大数额罚款,行政处罚,罚款,,,组织,50000,"目录, 一"\r\n`;
    expect(readRegister('CATALOGUE', csv)).toEqual([
      {
        item: '较大数额罚款',
        kind: 'PENALTY',
        act: '罚款',
        field: '',
        level: '',
        party: 'ORGANISATION',
        amountFrom: '50000.00',
        basis: '目录, 一',
      },
    ]);
    expect(readRegister('CATALOGUE', `${HEADER}\n甲,PENALTY,,,,,,乙\n`)[0]).toMatchObject({
      kind: 'PENALTY',
    });
  });

  it('names every bad cell of every line, and takes none of them (JBM-26)', () => {
    const csv = [
      HEADER,
      '甲,行政处罚,,,,组织,五万,目录一',
      '乙,行政处分,,,,组织,100,',
      '丙,行政许可,,,,,,目录三',
      '丙,行政许可,,,,,,目录四',
    ].join('\n');
    expect(faultsOf('CATALOGUE', csv)).toMatchObject({
      code: 'REGISTER_LINES_INVALID',
      count: 4,
      lines: [
        { line: 2, column: '金额起点' },
        { line: 3, column: '执法种类' },
        { line: 3, column: '依据' },
        { line: 5, column: '事项名称' },
      ],
    });
  });

  it('counts lines as the file does, across a cell with a line break', () => {
    const csv = `${HEADER}\n"甲\n乙",行政处罚,,,,,,目录一\n丙,没有,,,,,,目录二\n`;
    expect(faultsOf('CATALOGUE', csv)).toMatchObject({ lines: [{ line: 4, column: '执法种类' }] });
  });

  it.each([
    ['a missing column', '事项名称,执法种类\n甲,行政处罚\n', { line: 1, column: '依据' }],
    ['an unknown column', `${HEADER},备注\n`, { line: 1, column: '备注' }],
    ['a line that is too short', `${HEADER}\n甲,行政处罚\n`, { line: 2, column: '—' }],
    ['no content at all', '', { line: 1, column: '事项名称' }],
  ])('%s is told with its line', (_name, csv, fault) => {
    expect(faultsOf('CATALOGUE', csv)).toMatchObject({
      code: 'REGISTER_LINES_INVALID',
      lines: expect.arrayContaining([expect.objectContaining(fault)]),
    });
  });

  it('says from which line on a text is no CSV', () => {
    expect(faultsOf('CATALOGUE', `${HEADER}\n甲,"行政\n`)).toMatchObject({
      code: 'REGISTER_FILE_UNREADABLE',
    });
  });

  it.each([
    ['LAWS', '名称,施行日期,废止日期,来源\n甲法,2026-02-30,,公报\n', '施行日期'],
    ['LAWS', '名称,施行日期,废止日期,来源\n甲法,2026-02-01,2020-01-01,公报\n', '废止日期'],
    [
      'OFFICERS',
      '登录名,姓名,证件号码,执法领域,有效期自,有效期至\na,甲,1,市监,2026-01-01,2025-01-01\n',
      '有效期至',
    ],
    ['REVIEWERS', '登录名,姓名,入库日期,已确认备案\na,甲,2026-01-01,也许\n', '已确认备案'],
    ['ENTRUSTMENTS', '受委托组织,委托种类,委托书,有效期自\nx,行政处罚、行政赏,委1,2026-01-01\n', '委托种类'],
  ] as const)(
    '%s: a bad %#. cell is named by its column (JBM-3, JBM-23, SY-M3.1)',
    (register, csv, column) => {
      expect(faultsOf(register, csv)).toMatchObject({ lines: [{ line: 2, column }] });
    },
  );

  it('tells faults of form and of persons in one round, by line (JBM-3)', () => {
    const file = fileOf('CATALOGUE', `${HEADER}\n甲,行政处罚,,,,,五万,一\n乙,行政处罚,,,,,,二\n`);
    expect(file.lines).toEqual([2, 3]);
    const other = { line: 2, column: '事项名称', message: { zh: '另有问题', en: 'Something else' } };
    expect(() => rowsOf('CATALOGUE', file, [{ ...other, line: 3 }, other])).toThrow(
      expect.objectContaining({
        refusal: expect.objectContaining({
          details: { count: 3, lines: [{ line: 2 }, { line: 2 }, { line: 3 }].map(expect.objectContaining) },
        }),
      }),
    );
  });

  it('exports what it imports again unchanged, and no cell as a formula', () => {
    const rows = readRegister(
      'CATALOGUE',
      `${HEADER}\n=1+1,行政处罚,罚款,燃气,市级,个人,5000.5,"目录 ""二"""\n`,
    );
    const csv = writeRegister('CATALOGUE', rows);
    expect(csv.startsWith(`\uFEFF${HEADER}\r\n`)).toBe(true);
    expect(csv).toContain("'=1+1,行政处罚");
    expect(readRegister('CATALOGUE', csv)).toEqual(rows);
  });
});

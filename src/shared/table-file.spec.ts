import { describe, expect, it } from '@jest/globals';
import readXlsxFile from 'read-excel-file/node';
import { csvOf, xlsxOf, type Table } from './table-file.js';

const EVIL = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝HYPERLINK("http://x")', '云岭，"测试"'];
const aTable = (rows: Table['rows']): Table => ({
  name: '案件',
  columns: [
    { title: '当事人', kind: 'TEXT' },
    { title: '金额（元）', kind: 'MONEY' },
    { title: '决定日期', kind: 'DATE' },
    { title: '件数', kind: 'NUMBER' },
    { title: '比率', kind: 'PERCENT' },
  ],
  rows,
});

describe('CSV', () => {
  it('has Chinese headings, a byte order mark and typed values', () => {
    const text = csvOf(aTable([['云岭', '120000.00', '2026-10-09', 3, 87.5]])).toString('utf8');
    expect(text).toBe('\uFEFF当事人,金额（元）,决定日期,件数,比率\r\n云岭,120000.00,2026-10-09,3,87.5\r\n');
  });

  it.each(EVIL)('calculates nothing of %j', (evil) => {
    const text = csvOf(aTable([[evil, null, null, -5, 0]])).toString('utf8');
    const line = text.split('\r\n')[1] ?? '';
    expect(line).toMatch(/^("?'|"?云岭)/);
    expect(line).toMatch(/,,,-5,0$/);
  });
});

describe('XLSX', () => {
  it('types text, money, dates, numbers and shares, and keeps what looks like a formula as text', async () => {
    const rows = EVIL.map((evil) => [evil, '120000.10', '2026-10-09', 3, 87.5]);
    const file = await xlsxOf([aTable(rows), { ...aTable([]), name: '说明' }]);
    const sheets = await readXlsxFile(file);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['案件', '说明']);
    const [head, ...read] = sheets[0]?.data ?? [];
    expect(head).toEqual(['当事人', '金额（元）', '决定日期', '件数', '比率']);
    expect(read.map((row) => row[0])).toEqual(EVIL.map((evil) => expect.stringContaining(evil.trim())));
    expect(read[0]?.slice(1)).toEqual([120000.1, new Date('2026-10-09T00:00:00Z'), 3, 0.875]);
    expect(file.toString('latin1')).not.toContain('<f>');
  });

  it('leaves out what XML cannot hold', async () => {
    const sheets = await readXlsxFile(await xlsxOf([aTable([['甲\u0001乙', null, null, 1, 1]])]));
    expect(sheets[0]?.data[1]?.[0]).toBe('甲乙');
  });
});

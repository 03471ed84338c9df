import { type Course, type CourseEntry } from './course.js';
import { type ObservedDue } from './observation.js';
import { textTable, widthOf, wrapTo } from './text-table.js';

/** How the course is painted: escape codes on a terminal, nothing elsewhere. */
export interface Paint {
  good(text: string): string;
  bad(text: string): string;
  faint(text: string): string;
}

export const PLAIN: Paint = { good: (text) => text, bad: (text) => text, faint: (text) => text };

const TITLE = ['时间', '人员', '行为', '所在环节', '期限', ''];
const NARROWEST = 96;
const WIDEST = 150;
const SEPARATORS = 15;

/** The course of one rehearsal as a table that people can read, with what was different below its lines. */
export function courseTable(course: Course, columns: number, paint: Paint): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, columns));
  const widths = widthsFor(width, course.entries);
  const lines = [heading(course), ''];
  const rows = course.entries.map((entry, index) => cellsOf(entry, course.entries[index - 1]));
  const [head = '', rule = ''] = textTable(widths, TITLE, []).split('\n');
  lines.push(head, rule);
  for (const [index, cells] of rows.entries()) {
    const entry = course.entries[index];
    if (!entry) continue;
    const [, , ...row] = textTable(widths, TITLE, [cells]).split('\n');
    lines.push(...row.map((line) => (entry.kind === 'TIMER' ? paint.faint(line) : line)));
    lines.push(...differenceLines(course, entry, width).map((line) => paint.bad(line)));
  }
  return [...lines, '', ...endOf(course, paint)].join('\n');
}

function heading({ title, clauses }: Course): string {
  return clauses.length === 0 ? title : `${title}\n${clauses.join(' ')}`;
}

function endOf(course: Course, paint: Paint): string[] {
  const steps = course.entries.filter(({ kind }) => kind === 'STEP').length;
  const timers = course.entries.length - steps;
  const what = `${steps} 步${timers > 0 ? `，途中定时 ${timers} 次` : ''}，${course.seconds} s`;
  if (course.ok) return [paint.good(`✓ ${course.file}：${what}`)];
  const differing = course.entries.filter(({ differences }) => differences.length > 0).length;
  const parts = [
    differing > 0 ? `${differing} 步与预期不符` : '',
    course.notReached > 0 ? `${course.notReached} 步未进行` : '',
    course.brokeOff ?? '',
  ];
  return [paint.bad(`✗ ${course.file}：${what}；${parts.filter(Boolean).join('；')}`)];
}

function cellsOf(entry: CourseEntry, before: CourseEntry | undefined): string[] {
  const verb = entry.operationId === undefined ? '' : ` ${entry.operationId}`;
  const refusal = entry.refusal === undefined ? '' : `\n拒绝 ${entry.refusal}`;
  const note = entry.note === undefined ? '' : `\n${entry.note}`;
  const act = entry.kind === 'TIMER' ? `⏱ ${entry.act}` : `${entry.act}${verb}${refusal}${note}`;
  const where = entry.steps.length > 0 ? counted(entry.steps) : entry.stage;
  const due = dueText(entry.due);
  return [
    entry.at,
    entry.who,
    act,
    where,
    before && dueText(before.due) === due ? (due === '' ? '' : '〃') : due,
    entry.kind === 'TIMER' ? '' : entry.differences.length === 0 ? '✓' : '✗',
  ];
}

/** Equal names once, with their number: five members vote at the same step. */
function counted(names: readonly string[]): string {
  return [...new Set(names)]
    .map((name) => ({ name, count: names.filter((each) => each === name).length }))
    .map(({ name, count }) => (count > 1 ? `${name} ×${count}` : name))
    .join('、');
}

function dueText(due: readonly ObservedDue[]): string {
  return due
    .map((each) => {
      const strict = each.strict === each.effective || each.strict === '' ? '' : `（从严 ${each.strict}）`;
      return `${each.label} ${each.effective}${each.provisional ? ' 暂定' : ''}${strict}`;
    })
    .join('\n');
}

function differenceLines(course: Course, entry: CourseEntry, width: number): string[] {
  return entry.differences.flatMap(({ what, expected, found }) => {
    const text = `${course.file}:${entry.line ?? 0}: ${what} 应为 ${expected}，实为 ${found}`;
    return wrapTo(text, width - 4).map((line, index) => (index === 0 ? `  ✗ ${line}` : `    ${line}`));
  });
}

/** Time, people and marks take what they need; the rest is shared out. */
function widthsFor(width: number, entries: readonly CourseEntry[]): number[] {
  const who = Math.min(12, Math.max(4, ...entries.map((entry) => widthOf(entry.who))));
  const rest = width - SEPARATORS - 16 - who - 2;
  const act = Math.floor(rest * 0.4);
  const step = Math.floor(rest * 0.25);
  return [16, who, act, step, rest - act - step, 2];
}

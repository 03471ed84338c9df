import type { View } from './inbox.query';
import type { Locale } from '../../lib/text/locale';

/**
 * Every column that a list of tasks may have, in the order in which they are offered, with the least and the share of
 * the width.
 */
const WIDTHS = {
  due: [146, 0],
  task: [140, 1],
  case: [170, 3],
  party: [120, 1.8],
  amount: [110, 0],
  stage: [96, 0],
  holder: [76, 0.2],
  dueDate: [96, 0],
  strictDate: [96, 0],
  kind: [76, 0],
  round: [60, 0],
  handlers: [120, 0.8],
  reviewer: [80, 0],
  received: [132, 0],
  finished: [132, 0],
} as const;

export type Column = keyof typeof WIDTHS;
export const COLUMNS = Object.keys(WIDTHS) as readonly Column[];

const USUAL: readonly Column[] = ['due', 'task', 'case', 'party', 'amount', 'stage', 'holder'];
const KEY = 'fashen.inbox.columns';
const CHECK_PX = 20;
/** For “⋯”, and before it the button to claim where there is something to be claimed. */
const MENU_PX = 28;
const CLAIM_PX = 60;
const GAP_PX = 12;

/** Those that are known, each once; the usual ones when none is. */
export function columnsOf(names: readonly string[]): readonly Column[] {
  const known = [...new Set(names)].filter((name): name is Column => name in WIDTHS);
  return known.length === 0 ? USUAL : known;
}

/** What was done has neither an end to come nor anybody who holds it: when it was finished stands in that place. */
export function columnsIn(view: View, columns: readonly Column[]): readonly Column[] {
  if (view !== 'done') return columns;
  const rest = columns.filter((column) => !['due', 'holder', 'finished'].includes(column));
  return ['finished', ...rest];
}

/** How this person likes their lists, in this browser. */
export function keptColumns(): readonly Column[] {
  return columnsOf((localStorage.getItem(KEY) ?? '').split('.'));
}

export function keepColumns(columns: readonly Column[]): void {
  localStorage.setItem(KEY, columns.join('.'));
}

/** “working days left” takes more room than 工作日, a task's words more than its signs, “Preparing submission” more than 准备报送; the usual columns fit into 1280. */
const IN_ENGLISH: Partial<Record<Column, number>> = { due: 212, task: 176, stage: 152 };

/** The grid of a row, and the width below which the list scrolls sideways. */
export function gridOf(
  columns: readonly Column[],
  locale: Locale,
  claims: boolean,
): { readonly tracks: string; readonly least: number } {
  const leastOf = (column: Column): number =>
    (locale === 'en' ? IN_ENGLISH[column] : undefined) ?? WIDTHS[column][0];
  const tracks = columns.map((column) => {
    const least = leastOf(column);
    const [, share] = WIDTHS[column];
    return share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`;
  });
  const acts = MENU_PX + (claims ? CLAIM_PX : 0);
  const widths = columns.reduce((sum, column) => sum + leastOf(column) + GAP_PX, 0);
  return {
    tracks: [`${CHECK_PX}px`, ...tracks, `${acts}px`].join(' '),
    least: widths + CHECK_PX + acts + 3 * GAP_PX,
  };
}

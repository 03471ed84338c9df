import { isRecord } from './references.js';

export interface ObservedDue {
  readonly name: string;
  /** What people call it. */
  readonly label: string;
  readonly effective: string;
  readonly strict: string;
  readonly provisional: boolean;
  readonly open: boolean;
  readonly outcome: string | undefined;
}

export interface ObservedTask {
  readonly taskKey: string;
  readonly name: string;
}

/** What the page of a case says: where it stands, what is open, what runs. */
export interface ObservedCase {
  readonly stage: string;
  readonly tasks: readonly ObservedTask[];
  readonly due: readonly ObservedDue[];
  readonly page: unknown;
}

export interface ObservedNotice {
  readonly kind: string;
  /** Beijing date on which it came. */
  readonly on: string;
  readonly due: string | undefined;
}

export interface ObservedWorkItem {
  readonly taskKey: string;
  readonly due: string | undefined;
}

/** Everything that was looked at after a step. */
export interface Observation {
  readonly case: ObservedCase | undefined;
  /** By alias: the person's open tasks of the current case. */
  readonly inboxes: ReadonlyMap<string, readonly ObservedWorkItem[]>;
  /** By alias: the person's messages about the current case. */
  readonly notices: ReadonlyMap<string, readonly ObservedNotice[]>;
}

/** Reads the case page's answer (operation readCase). */
export function observedCase(page: unknown): ObservedCase {
  const root = isRecord(page) ? page : {};
  const inner = isRecord(root['case']) ? root['case'] : {};
  return {
    stage: textIn(root, 'stage') ?? textIn(inner, 'stage') ?? '',
    tasks: recordsIn(root, 'tasks').map((task) => ({
      taskKey: textIn(task, 'taskKey') ?? '',
      name: textIn(task, 'nameZh') ?? textIn(task, 'taskKey') ?? '',
    })),
    due: recordsIn(root, 'deadlines').map(observedDue),
    page,
  };
}

export function observedNotices(items: readonly Record<string, unknown>[]): readonly ObservedNotice[] {
  return items.map((item) => ({
    kind: textIn(item, 'kind') ?? '',
    on: (textIn(item, 'createdAt') ?? '').slice(0, 10),
    due: textIn(item, 'dueDate'),
  }));
}

export function observedWorkItems(items: readonly Record<string, unknown>[]): readonly ObservedWorkItem[] {
  return items.map((item) => ({ taskKey: textIn(item, 'taskKey') ?? '', due: textIn(item, 'dueDate') }));
}

/** The records of a list field; anything else is left out. */
export function recordsIn(value: unknown, name: string): readonly Record<string, unknown>[] {
  const list = isRecord(value) ? value[name] : undefined;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

export function textIn(value: Record<string, unknown>, name: string): string | undefined {
  const found = value[name];
  return typeof found === 'string' ? found : undefined;
}

function observedDue(row: Record<string, unknown>): ObservedDue {
  const due = isRecord(row['due']) ? row['due'] : row;
  const rule = isRecord(due['rule']) ? due['rule'] : {};
  const label = isRecord(rule['label']) ? textIn(rule['label'], 'zh') : undefined;
  return {
    name: textIn(row, 'name') ?? '',
    label: label ?? textIn(row, 'name') ?? '',
    effective: textIn(due, 'effectiveDate') ?? '',
    strict: textIn(due, 'strictDate') ?? '',
    provisional: due['provisional'] === true,
    open: row['open'] === true,
    outcome: textIn(row, 'outcome'),
  };
}

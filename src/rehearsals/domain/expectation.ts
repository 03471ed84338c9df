import { difference, differencesOf, type Difference } from './difference.js';
import { type Observation, type ObservedDue, type ObservedNotice } from './observation.js';
import { type ExpectedDue, type ExpectedNotice, type ExpectedTask, type Expectation } from './script.js';

/** Whose inboxes an expectation asks to look into. */
export function inboxesAskedFor(expected: Expectation): readonly string[] {
  const tasks = (expected.tasks ?? []).filter((task) => typeof task !== 'string');
  return [...new Set(tasks.flatMap(({ seenBy = [], notSeenBy = [] }) => [...seenBy, ...notSeenBy]))];
}

/** Whose messages an expectation asks to read. */
export function messagesAskedFor(expected: Expectation): readonly string[] {
  const { notified = {}, notNotified = {} } = expected;
  return [...new Set([...Object.keys(notified), ...Object.keys(notNotified)])];
}

/** Whether the page of the case is needed to judge. */
export function asksForCase({ stage, due, tasks, case: page }: Expectation): boolean {
  return [stage, due, tasks, page].some((each) => each !== undefined);
}

/** In what the case is not as it should be after a step. */
export function caseDifferences(expected: Expectation, observed: Observation): readonly Difference[] {
  const page = observed.case;
  if (asksForCase(expected) && !page) return [difference('case', 'a case', 'no case yet')];
  return [
    ...(expected.stage === undefined ? [] : differencesOf('stage', expected.stage, page?.stage)),
    ...dueDifferences(expected.due ?? {}, page?.due ?? []),
    ...(expected.tasks ? taskDifferences(expected.tasks, observed) : []),
    ...noticeDifferences(expected, observed),
    ...(expected.case === undefined ? [] : differencesOf('case', expected.case, page?.page)),
  ];
}

function dueDifferences(
  expected: Readonly<Record<string, ExpectedDue>>,
  found: readonly ObservedDue[],
): readonly Difference[] {
  return Object.entries(expected).flatMap(([name, wanted]) => {
    const what = `due.${name}`;
    const all = found.filter((each) => each.name === name);
    const due = all.find((each) => each.open) ?? all.at(-1);
    if (wanted === 'none') return due?.open ? [difference(what, 'none', shown(due))] : [];
    const known = [...new Set(found.map((each) => each.name))].join(', ');
    if (!due)
      return [difference(what, wanted, known === '' ? 'nothing runs' : `nothing; there are ${known}`)];
    if (typeof wanted !== 'string') return differencesOf(what, wanted, due);
    const same = due.effective === wanted && !due.provisional;
    return same ? [] : [difference(what, wanted, shown(due))];
  });
}

function shown(due: ObservedDue): string {
  return `${due.effective}${due.provisional ? ' 暂定' : ''}${due.strict === due.effective ? '' : `（从严 ${due.strict}）`}`;
}

function taskDifferences(
  expected: readonly ExpectedTask[],
  { case: page, inboxes }: Observation,
): readonly Difference[] {
  const wanted = expected.map((task) => (typeof task === 'string' ? task : task.task)).sort();
  const found = (page?.tasks ?? []).map((task) => task.taskKey).sort();
  const differences: Difference[] = [];
  if (wanted.join() !== found.join()) differences.push(difference('tasks', listed(wanted), listed(found)));
  for (const task of expected) {
    if (typeof task === 'string') continue;
    const what = `tasks.${task.task}`;
    const items = (alias: string): readonly string[] =>
      (inboxes.get(alias) ?? []).map((item) => item.taskKey);
    for (const alias of task.seenBy ?? []) {
      if (items(alias).includes(task.task)) continue;
      differences.push(
        difference(`${what}.seenBy`, `${alias} sees it`, `${alias} sees ${listed(items(alias))}`),
      );
    }
    for (const alias of task.notSeenBy ?? []) {
      if (items(alias).includes(task.task)) {
        differences.push(difference(`${what}.notSeenBy`, `${alias} does not see it`, `${alias} sees it`));
      }
    }
    differences.push(...taskDueDifferences(what, task, inboxes));
  }
  return differences;
}

function taskDueDifferences(
  what: string,
  task: Exclude<ExpectedTask, string>,
  inboxes: Observation['inboxes'],
): readonly Difference[] {
  if (task.due === undefined) return [];
  const alias = task.seenBy?.[0];
  const item = (alias === undefined ? [] : (inboxes.get(alias) ?? [])).find(
    ({ taskKey }) => taskKey === task.task,
  );
  return differencesOf(`${what}.due`, task.due, item?.due);
}

function noticeDifferences(
  { notified = {}, notNotified = {} }: Expectation,
  { notices }: Observation,
): readonly Difference[] {
  const of = (alias: string): readonly ObservedNotice[] => notices.get(alias) ?? [];
  const came = Object.entries(notified).flatMap(([alias, wanted]) =>
    wanted.flatMap((each) => noticeFaults(alias, each, of(alias))),
  );
  const kept = Object.entries(notNotified).flatMap(([alias, kinds]) =>
    kinds.flatMap((kind) => {
      const found = of(alias).find((notice) => notice.kind === kind);
      return found ? [difference(`notNotified.${alias}`, `no ${kind}`, `${kind} on ${found.on}`)] : [];
    }),
  );
  return [...came, ...kept];
}

function noticeFaults(
  alias: string,
  expected: ExpectedNotice,
  found: readonly ObservedNotice[],
): readonly Difference[] {
  const wanted = typeof expected === 'string' ? { kind: expected } : expected;
  const { kind, on, due, times } = { on: undefined, due: undefined, times: undefined, ...wanted };
  const fitting = found.filter(
    (each) =>
      each.kind === kind && (on === undefined || each.on === on) && (due === undefined || each.due === due),
  );
  if (times === undefined ? fitting.length > 0 : fitting.length === times) return [];
  const seen = found.map((each) => `${each.kind} on ${each.on}${each.due ? ` (due ${each.due})` : ''}`);
  return [difference(`notified.${alias}`, JSON.stringify(wanted), listed(seen))];
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.join(', ');
}

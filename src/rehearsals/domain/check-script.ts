import { closest } from './closest.js';
import { unknownNames } from './references.js';
import { momentOf } from './rehearsal-time.js';
import { type Expectation, type Script, type ScriptFault, type ScriptPath, type Step } from './script.js';

/** What the JSON Schema cannot see: unknown people, times that do not exist or run back, unknown `$` names. */
export function scriptFaults(script: Script): readonly ScriptFault[] {
  const faults: ScriptFault[] = [];
  const people = new Set(Object.keys(script.people));
  const names = new Set(people);
  let last: Date | undefined;
  for (const [index, step] of script.steps.entries()) {
    const path = ['steps', index];
    faults.push(...personFaults(step, people, path), ...unknownNames(step.with, names, [...path, 'with']));
    const { answer, case: casePage } = step.expect ?? {};
    const looks = unknownNames({ answer, case: casePage }, withName(names, step), [...path, 'expect']);
    faults.push(...looks, ...nameFaults(step, names, path), ...meaningFaults(step, path));
    const at = step.at === undefined ? last : momentOf(step.at);
    faults.push(...timeFaults(step, at, last, path));
    last = at ?? last;
    if (step.as !== undefined) names.add(step.as);
  }
  return faults;
}

function withName(names: ReadonlySet<string>, step: Step): ReadonlySet<string> {
  return step.as === undefined ? names : new Set([...names, step.as]);
}

function personFaults(step: Step, people: ReadonlySet<string>, path: ScriptPath): readonly ScriptFault[] {
  const expected = step.expect ?? {};
  const named: [string, ScriptPath, boolean][] = [[step.who, [...path, 'who'], false]];
  for (const [index, task] of (expected.tasks ?? []).entries()) {
    if (typeof task === 'string') continue;
    for (const list of ['seenBy', 'notSeenBy'] as const) {
      const where = [...path, 'expect', 'tasks', index, list];
      named.push(
        ...(task[list] ?? []).map((alias, at): [string, ScriptPath, boolean] => [
          alias,
          [...where, at],
          false,
        ]),
      );
    }
  }
  for (const part of ['notified', 'notNotified'] as const) {
    const aliases = Object.keys(expected[part] ?? {});
    named.push(
      ...aliases.map((alias): [string, ScriptPath, boolean] => [
        alias,
        [...path, 'expect', part, alias],
        true,
      ]),
    );
  }
  return named
    .filter(([alias]) => !people.has(alias))
    .map(([alias, where, atKey]) => ({ path: where, message: unknownPerson(alias, people), atKey }));
}

function unknownPerson(alias: string, people: ReadonlySet<string>): string {
  const near = closest(alias, people);
  return `nobody in people: is called "${alias}"; ${near ? `did you mean "${near}"?` : `there are ${[...people].join(', ')}`}`;
}

function nameFaults(step: Step, names: ReadonlySet<string>, path: ScriptPath): readonly ScriptFault[] {
  if (step.as === undefined || !names.has(step.as)) return [];
  return [
    { path: [...path, 'as'], message: `"${step.as}" is taken: a person or an earlier step has that name` },
  ];
}

function meaningFaults(step: Step, path: ScriptPath): readonly ScriptFault[] {
  const faults: ScriptFault[] = [];
  const fault = (key: string, message: string): void =>
    void faults.push({ path: [...path, key], message, atKey: true });
  if (step.do === undefined) {
    if (step.with !== undefined) fault('with', 'with: belongs to a step that does something (do:)');
    if (step.as !== undefined) fault('as', 'as: keeps the answer of a call; this step makes none');
    for (const part of ['refused', 'status', 'answer'] as const) {
      if (step.expect?.[part] !== undefined) {
        faults.push({
          path: [...path, 'expect', part],
          message: `${part}: is about a call; this step makes none`,
          atKey: true,
        });
      }
    }
  }
  if (step.as !== undefined && step.expect?.refused !== undefined) {
    fault('as', 'a refused call has no answer to keep');
  }
  return [...faults, ...dateFaults(step.expect ?? {}, [...path, 'expect'])];
}

function dateFaults(expected: Expectation, path: ScriptPath): readonly ScriptFault[] {
  return Object.entries(expected.due ?? {}).flatMap(([name, due]) => {
    const dates =
      typeof due === 'string' ? { [name]: due } : { effective: due.effective, strict: due.strict };
    return Object.entries(dates)
      .filter(([, date]) => date !== undefined && date !== 'none' && !momentOf(`${date ?? ''} 00:00`))
      .map(([key, date]) => ({
        path: typeof due === 'string' ? [...path, 'due', name] : [...path, 'due', name, key],
        message: `${date ?? ''} is no date of the calendar`,
      }));
  });
}

function timeFaults(
  step: Step,
  at: Date | undefined,
  last: Date | undefined,
  path: ScriptPath,
): readonly ScriptFault[] {
  if (step.at === undefined) {
    return last ? [] : [{ path, message: 'the first step needs at: (Beijing date and time)' }];
  }
  const where = [...path, 'at'];
  if (!at) return [{ path: where, message: `${step.at} is no date and time of the calendar` }];
  return last && at < last ? [{ path: where, message: `${step.at} is before the step above` }] : [];
}

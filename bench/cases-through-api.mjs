import { filing, pathOf } from './case-script.mjs';

let filed = 0;

/** One whole case through our api; `watcher` is the one person whose stream tells that the next task is open. */
export async function runCase(office, steps, watcher, more = () => true) {
  filed += 1;
  const { caseId } = await office.act(steps[0].who, 'api/cases', filing(filed));
  more();
  for (const step of steps) {
    // The very first of several equal tasks is told; the others open with it.
    if (!step.alreadyOpen) await office.opened(watcher, caseId, step.taskKey);
    await office.act(step.who, pathOf(caseId, step.act ?? step.taskKey), step.body);
    if (!more()) break;
  }
  forget(office, caseId);
  return caseId;
}

/** Parallel tasks are told several times; what nobody waits for is dropped with the case. */
export function forget(office, caseId) {
  for (const key of office.seen.keys()) if (key.includes(caseId)) office.seen.delete(key);
}

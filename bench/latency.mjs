import { setTimeout as pause } from 'node:timers/promises';
import { filing, pathOf } from './case-script.mjs';
import { forget } from './cases-through-api.mjs';
import { quantile } from './load.mjs';

/** People think between two commands, on average this long; real ones do far longer. */
const THINK_MS = 1_000;
const LOOK_AGAIN_MS = 5;

/**
 * From a command's 2xx until the next task stands in the next person's inbox: that person's own stream tells them,
 * and what counts is the list which they then read. `users` people are at work at once, each on a case of their own
 * and each at another step: they come one after the other, and only then it is counted, for `seconds`.
 */
export async function measureLatency(office, steps, { users, seconds }) {
  const samples = [];
  const commands = [];
  const began = performance.now();
  const counted = began + (users - 1) * (THINK_MS / users) * steps.length;
  const ends = counted + seconds * 1000;
  const counts = (instant) => instant >= counted && instant < ends;
  const desk = async (number) => {
    const think = thinker(number);
    await pause((number / users) * THINK_MS * steps.length + think());
    while (performance.now() < ends) await walk(office, steps, { think, counts, ends, samples, commands });
  };
  await Promise.all(Array.from({ length: users }, (_, number) => desk(number)));
  return {
    users,
    ...summaryOf(samples),
    command: { p50: quantile(commands, 0.5), p95: quantile(commands, 0.95) },
    bySteps: Object.fromEntries(
      [...new Set(samples.map(({ taskKey }) => taskKey))].map((key) => [
        key,
        summaryOf(samples.filter(({ taskKey }) => taskKey === key)),
      ]),
    ),
  };
}

function summaryOf(samples) {
  const times = samples.map(({ ms }) => ms);
  return { samples: times.length, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

async function walk(office, steps, { think, counts, ends, samples, commands }) {
  const act = async (who, path, body) => {
    const began = performance.now();
    const answer = await office.act(who, path, body);
    const answered = performance.now();
    if (counts(answered)) commands.push(answered - began);
    return { answer, answered };
  };
  let { answer, answered } = await act(steps[0].who, 'api/cases', filing(0));
  const { caseId } = answer;
  for (const step of steps) {
    if (!step.alreadyOpen) {
      await office.opened(step.who, caseId, step.taskKey);
      await inList(office, step, caseId);
      if (counts(answered)) samples.push({ taskKey: step.taskKey, ms: performance.now() - answered });
    }
    await pause(think());
    if (performance.now() > ends) break;
    ({ answered } = await act(step.who, pathOf(caseId, step.act ?? step.taskKey), step.body));
  }
  forget(office, caseId);
}

async function inList(office, { who, view, taskKey }, caseId) {
  for (;;) {
    const { items } = await office.get(who, `api/inbox?view=${view}&caseId=${caseId}&limit=20`);
    if (items.some((item) => item.taskKey === taskKey)) return;
    await pause(LOOK_AGAIN_MS);
  }
}

/** Evenly between half and one and a half of the mean, the same in each run. */
function thinker(seed) {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return THINK_MS * (0.5 + state / 2 ** 32);
  };
}

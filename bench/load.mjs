import { setTimeout as pause } from 'node:timers/promises';

/**
 * `parallel` cases at once for `seconds`; what counts is the steps done in that time, so that the unfinished cases at
 * its end count for what they are. `begin(more)` walks one case and leaves it when `more()`, asked after each step,
 * answers false.
 */
export async function load({ parallel, seconds, stepsPerCase, begin }) {
  const began = performance.now();
  const ends = began + seconds * 1000;
  let steps = 0;
  const more = () => {
    const inTime = performance.now() < ends;
    if (inTime) steps += 1;
    return inTime;
  };
  const lane = async () => {
    while (performance.now() < ends) await begin(more);
  };
  const rest = Promise.all(Array.from({ length: parallel }, lane));
  const timer = pause(seconds * 1000);
  // A lane that fails ends the measurement at once.
  await Promise.race([timer, rest.then(() => timer)]);
  const measured = (performance.now() - began) / 1000;
  return { result: { seconds: measured, steps, casesPerSecond: steps / stepsPerCase / measured }, rest };
}

export function quantile(values, share) {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

export function median(values) {
  return quantile(values, 0.5);
}

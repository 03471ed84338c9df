import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MS = 5;

/**
 * `parallel` cases at once, counted for `seconds`; what counts is the steps done in that time, so that the unfinished
 * cases at its end count for what they are. The cases begin one after the other and are counted once the last has
 * begun: they then stand at all steps of their course. Begun together they would all be in its first half, which asks
 * more of our worker than the second and would be taken for the whole. `begin(more)` walks one case and leaves it when
 * `more()`, asked after each step, answers false; `counting()` is told when counting begins.
 */
export async function load({ parallel, seconds, stepsPerCase, begin, counting = () => {} }) {
  const lanes = [];
  let began = Infinity;
  let ends = Infinity;
  let steps = 0;
  let ahead = 0;
  const lane = async (first) => {
    const more = () => {
      const now = performance.now();
      if (now >= ends) return false;
      if (now >= began) steps += 1;
      if (first) ahead += 1;
      return true;
    };
    while (performance.now() < ends) await begin(more);
  };
  while (lanes.length < parallel) {
    if (ahead >= (lanes.length * stepsPerCase) / parallel) lanes.push(lane(lanes.length === 0));
    else await unlessOneFails(lanes, pause(LOOK_AGAIN_MS));
  }
  counting();
  began = performance.now();
  ends = began + seconds * 1000;
  await unlessOneFails(lanes, pause(seconds * 1000));
  const measured = (performance.now() - began) / 1000;
  const rest = Promise.all(lanes);
  return { result: { seconds: measured, steps, casesPerSecond: steps / stepsPerCase / measured }, rest };
}

/** A lane that fails ends the measurement at once. */
function unlessOneFails(lanes, timer) {
  return Promise.race([timer, Promise.all(lanes).then(() => timer)]);
}

export function quantile(values, share) {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

export function median(values) {
  return quantile(values, 0.5);
}

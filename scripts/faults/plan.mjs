import { setTimeout as pause } from 'node:timers/promises';

/** Labelled points (src/shared/fault-point.ts) and how often each is passed in one run, roughly. */
const POINTS = {
  api: {
    'command.before-transaction': 12,
    'command.before-commit': 12,
    'command.after-commit': 12,
  },
  worker: {
    'relay.settle.before': 12,
    'relay.settle.after': 12,
    'worker.effect.before': 8,
    'worker.commit.before': 8,
    'worker.commit.after': 8,
    'engine.start.before': 2,
    'engine.start.after': 2,
    'engine.complete-task.before': 12,
    'engine.complete-task.after': 12,
    'engine.complete-external-task.before': 8,
    'engine.complete-external-task.after': 8,
    'engine.set-variables.after': 2,
    'engine.recalculate.before': 2,
  },
};
const ACTIONS = ['kill', 'kill', 'drop', 'delay'];
const KILLED = ['api', 'api', 'worker', 'worker', 'worker', 'postgres', 'postgres', 'engine'];
const WIRES = ['database', 'database', 'engine', 'engine', 'engineDatabase', 'api'];
const LOOK_MS = 10;
const WIRE_FAULTS = ['cut', 'cut', 'delay', 'halfClose', 'loseAnswers', 'loseAnswers'];
/** So many commands a run has at least; beyond the last one, strikes come in the quiet after it. */
const COMMANDS = 45;

/** What will go wrong in one run: at which points of api and worker, and what else after which command. */
export function planOf(random) {
  const points = {};
  const strikes = [];
  const count = random.whole(1, 3);
  for (let each = 0; each < count; each += 1) {
    const kind = random.pick(['point', 'point', 'kill', 'wire', 'wire']);
    if (kind === 'point') addPoint(points, random);
    else if (kind === 'kill')
      strikes.push({ ...atSomeTime(random), part: random.pick(KILLED), action: 'kill' });
    else strikes.push(wireStrike(random));
  }
  return { points, strikes: strikes.sort((one, other) => one.after - other.after) };
}

function addPoint(points, random) {
  const part = random.chance(0.35) ? 'api' : 'worker';
  const label = random.pick(Object.keys(POINTS[part]));
  const fault = `${label}:${random.whole(1, POINTS[part][label])}:${random.pick(ACTIONS)}`;
  points[part] = points[part] ? `${points[part]},${fault}` : fault;
}

function wireStrike(random) {
  const action = random.pick(WIRE_FAULTS);
  const amount = action === 'delay' ? random.whole(500, 4_000) : random.whole(1, 4);
  return { ...atSomeTime(random), wire: random.pick(WIRES), action, amount };
}

function atSomeTime(random) {
  return { after: random.whole(1, COMMANDS), ms: random.whole(0, 300) };
}

/** The plan in one line, as the result line shows it. */
export function describe({ points, strikes }) {
  return [
    ...Object.entries(points).map(([part, text]) => `${part}@${text}`),
    ...strikes.map(({ after, ms, part, wire, action, amount }) => {
      const what = part ? `kill ${part}` : `${action}${amount ? `(${amount})` : ''} ${wire}`;
      return `${what} after #${after} +${ms}ms`;
    }),
  ].join(' | ');
}

/** Lets the other strikes happen, each once so many commands were sent or the flow is over. */
export async function strike(system, strikes, progress) {
  for (const { after, ms, part, wire, action, amount } of strikes) {
    while (progress.sent() < after && !progress.over()) await pause(LOOK_MS);
    await pause(ms);
    if (part) await system.kill(part);
    else await system.wires[wire][action](amount);
  }
}

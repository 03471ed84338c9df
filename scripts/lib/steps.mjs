const SHOW_AFTER_MS = 2_000;
const SAY_AGAIN_MS = 10_000;
const running = new Map();
let painter;
let print = (text) => console.log(text);

/** From here on, steps are told on standard error: standard output carries what a program will read. */
export function quietly() {
  print = (text) => console.error(text);
}

/**
 * Runs one step and prints one line when it is done: what, the result in a few words when it returns a text, and the
 * seconds. Steps may overlap; whatever takes over two seconds shows that it is alive.
 */
export async function step(label, work) {
  const began = performance.now();
  running.set(label, { began, said: began });
  painter ??= setInterval(paint, 250);
  try {
    const result = await work();
    line(`✓ ${label}${typeof result === 'string' && result ? `: ${result}` : ''}`, began);
    return result;
  } catch (error) {
    line(`✗ ${label}`, began);
    throw error;
  } finally {
    running.delete(label);
    if (running.size === 0) painter = clearInterval(painter);
  }
}

/** A line of its own, above whatever is being shown as alive. */
export function say(text) {
  wipe();
  print(text);
}

function line(text, began) {
  say(`${text}  ${seconds(began)}`);
}

function paint() {
  const slow = [...running].filter(([, { began }]) => performance.now() - began > SHOW_AFTER_MS);
  if (slow.length === 0) return;
  if (process.stdout.isTTY) {
    wipe();
    process.stdout.write(`… ${slow.map(([label, { began }]) => `${label} ${seconds(began)}`).join(', ')}`);
    return;
  }
  for (const [label, times] of slow) {
    const first = times.said === times.began;
    if (!first && performance.now() - times.said < SAY_AGAIN_MS) continue;
    times.said = performance.now();
    print(`… ${label}  ${seconds(times.began)}`);
  }
}

function wipe() {
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
}

function seconds(began) {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

import { BareEngine } from './bare-engine.mjs';
import { runCase } from './cases-through-api.mjs';
import { load } from './load.mjs';
import { step } from '../scripts/lib/steps.mjs';

/**
 * Whole cases per second, ours and the bare engine's by turns on the same data, so that neither has the warmer engine
 * or the quieter machine. While the bare client runs our worker is stopped: it would take the external tasks. The bare
 * client warms the engine first, because it asks most of it: an engine whose compilers still work takes twice the CPU
 * for the same calls, and the slower side would be measured on it.
 */
export async function measureThroughput(
  system,
  { office, steps, watcher, recording },
  { rounds, seconds, parallel },
) {
  const ours = [];
  const bare = [];
  const through = (more) => runCase(office, steps, watcher, more);
  const stepsPerCase = { ours: steps.length + 1, bare: recording.events.length };
  await step('warm-up', async () => {
    await withBareClient(system, recording, (begin) =>
      warmUp({ parallel, seconds: 2 * seconds, stepsPerCase: stepsPerCase.bare, begin }),
    );
    await warmUp({ parallel, seconds, stepsPerCase: stepsPerCase.ours, begin: through });
  });
  for (let round = 1; round <= rounds; round += 1) {
    await step(`cases through api and worker, round ${round}`, async () => {
      ours.push(
        await measured(system, { parallel, seconds, stepsPerCase: stepsPerCase.ours, begin: through }),
      );
      return told(ours.at(-1));
    });
    await step(`cases by the bare client, round ${round}`, async () => {
      await withBareClient(system, recording, async (begin) => {
        bare.push(await measured(system, { parallel, seconds, stepsPerCase: stepsPerCase.bare, begin }));
      });
      return told(bare.at(-1));
    });
  }
  return { parallel, stepsPerCase: stepsPerCase.bare, ours, bare, catchingUp: office.catchingUp };
}

/** The bare client at work in our worker's place. */
async function withBareClient(system, recording, work) {
  await system.stopOurs('worker');
  const engine = new BareEngine(system.environment, recording);
  engine.start();
  await work((more) => engine.runCase(more));
  await engine.stop();
  await system.startOurs('worker');
}

async function warmUp(options) {
  const { rest } = await load(options);
  await rest;
}

/** The load with the CPU that each part used for one case: it depends less than the rate on who else computes. */
async function measured(system, options) {
  let before;
  const { result, rest } = await load({ ...options, counting: () => (before = system.cpu()) });
  const after = system.cpu();
  await rest;
  const count = result.casesPerSecond * result.seconds;
  const names = Object.keys(after).filter((name) => after[name] !== undefined);
  const cpuMsPerCase = Object.fromEntries(
    names.map((name) => [name, Math.round(((after[name] - before[name]) * 1000) / count)]),
  );
  return { ...result, cpuMsPerCase };
}

function told({ casesPerSecond, cpuMsPerCase }) {
  const parts = Object.entries(cpuMsPerCase).map(([name, ms]) => `${name} ${ms}`);
  return `${casesPerSecond.toFixed(2)}/s, CPU ms per case: ${parts.join(', ')}`;
}

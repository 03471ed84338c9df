import { BareEngine } from './bare-engine.mjs';
import { runCase } from './cases-through-api.mjs';
import { load } from './load.mjs';
import { step } from '../scripts/lib/steps.mjs';

/**
 * Whole cases per second, ours and the bare engine's by turns on the same data, so that neither has the warmer engine
 * or the quieter machine. While the bare client runs our worker is stopped: it would take the external tasks.
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
    await warmUp({ parallel, seconds, stepsPerCase: stepsPerCase.ours, begin: through });
  });
  for (let round = 1; round <= rounds; round += 1) {
    await step(`cases through api and worker, round ${round}`, async () => {
      ours.push(
        await measured(system, { parallel, seconds, stepsPerCase: stepsPerCase.ours, begin: through }),
      );
      return told(ours.at(-1));
    });
    await system.stopOurs('worker');
    await step(`cases by the bare client, round ${round}`, async () => {
      const engine = new BareEngine(system.environment, recording);
      engine.start();
      const begin = (more) => engine.runCase(more);
      if (round === 1)
        await warmUp({ parallel, seconds: seconds / 2, stepsPerCase: stepsPerCase.bare, begin });
      bare.push(await measured(system, { parallel, seconds, stepsPerCase: stepsPerCase.bare, begin }));
      await engine.stop();
      return told(bare.at(-1));
    });
    await system.startOurs('worker');
  }
  return { parallel, stepsPerCase: stepsPerCase.bare, ours, bare, catchingUp: office.catchingUp };
}

async function warmUp(options) {
  const { rest } = await load(options);
  await rest;
}

/** The load with the CPU that each part used for one case: unlike the rate, it hardly depends on who else computes. */
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

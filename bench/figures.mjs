import { median } from './load.mjs';

const SUPERVISOR = 'supervisor-1';
const ALL_YEARS = 'from=2016-01-01&to=2026-12-31';
const TIMES = 3;

/** What a supervisor waits for who asks for the figures of all agencies and all years, by each grouping. */
export async function measureFigures(office) {
  await office.signIn([SUPERVISOR]);
  const found = [];
  for (const groupBy of ['NONE', 'AGENCY', 'MONTH', 'PERSON']) {
    const times = [];
    for (let turn = 0; turn < TIMES; turn += 1) {
      const began = performance.now();
      await office.get(SUPERVISOR, `api/statistics?${ALL_YEARS}&groupBy=${groupBy}`);
      times.push(performance.now() - began);
    }
    found.push({ groupBy, ms: median(times) });
  }
  return found;
}

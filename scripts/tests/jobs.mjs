/**
 * What `npm test` consists of. Two jobs run at a time, in this order: the long ones first, so that none is left alone at
 * the end. Each starts what it `needs`, for itself alone: a `stack` is a database and an engine, a `system` is all of
 * Fashen with the sample people on a stack, under a clock that can be moved.
 */
export const JOBS = [
  // Under a clock that it moves: weeks pass in seconds.
  { name: 'rehearsal', projects: ['rehearsal'], needs: 'system', flags: ['--runInBand'] },
  { name: 'browser', projects: ['browser'], needs: 'system', flags: ['--runInBand'] },
  { name: 'stack', projects: ['process', 'integration'], needs: 'stack', flags: ['--runInBand'] },
  { name: 'unit', projects: ['unit'], flags: [] },
  // Cases flow while every part is killed and every way between two of them is cut (docs/faults.md).
  { name: 'faults-1', projects: ['faults'], faults: { runs: 12, seed: 135 } },
  { name: 'faults-2', projects: ['faults'], faults: { runs: 12, seed: 147 } },
];

/** How many jobs run side by side: what two cores can carry. */
export const HANDS = 2;

/**
 * What the words of the command line ask for: names of projects choose jobs, everything else goes to jest, and who
 * looks for one test by its name or path does not wait for all the faults.
 */
export function chosen(words) {
  const projects = new Set(JOBS.flatMap((job) => job.projects));
  const asked = words.filter((word) => projects.has(word));
  const jestArguments = words.filter((word) => !projects.has(word));
  const wanted = (project) =>
    asked.length > 0 ? asked.includes(project) : project !== 'faults' || jestArguments.length === 0;
  const jobs = JOBS.map((job) => ({ ...job, projects: job.projects.filter(wanted) }));
  return { jestArguments, jobs: jobs.filter((job) => job.projects.length > 0) };
}

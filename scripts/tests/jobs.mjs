/**
 * What `npm test` consists of. Two jobs run at a time, in this order, each with an engine and a database of its own:
 * the long ones first, so that none is left alone at the end.
 */
export const JOBS = [
  // Under a clock that it moves: weeks pass in seconds.
  { name: 'rehearsal', projects: ['rehearsal'], needsStack: true, flags: ['--runInBand'] },
  { name: 'browser', projects: ['browser'], needsStack: true, flags: ['--runInBand'] },
  { name: 'stack', projects: ['process', 'integration'], needsStack: true, flags: ['--runInBand'] },
  { name: 'unit', projects: ['unit'], needsStack: false, flags: [] },
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

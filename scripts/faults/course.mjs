import { setTimeout as pause } from 'node:timers/promises';
import { ACTS, filing, signatures, votes } from './acts.mjs';

const LOOK_MS = 120;
/** Longer than any repair takes on a machine that is busy with other things: the engine alone may need a minute to start. */
const COURSE_LIMIT_MS = 300_000;
const LAST = ['CLOSED', 'CLOSED_WITHOUT_DECISION'];

/** One case from filing to its end, or to the step where its people stop for today. */
export async function walkCase(people, random, { short, number, parameters }) {
  const detours = new Set(
    ['disagree', 'returnOpinion', 'returnDecisionDraft'].filter(() => random.chance(0.3)),
  );
  const course = {
    short,
    parameters,
    noticeFirst: random.chance(0.5),
    // Each detour is taken once.
    detour: (name) => detours.delete(name),
  };
  const filed = await people.command(`${short}-handler-1`, '/api/cases', filing(short, number), {
    twice: random.chance(0.2),
    impatient: random.chance(0.15),
  });
  const caseId = filed.answers[0]?.caseId;
  if (!caseId) return { filed: filed.outcome };
  const stopAfter = random.chance(0.3) ? random.whole(2, 12) : Infinity;
  return goOn(people, random, course, { caseId, stopAfter });
}

async function goOn(people, random, course, { caseId, stopAfter }) {
  const deadline = Date.now() + COURSE_LIMIT_MS;
  const reader = `${course.short}-handler-1`;
  let steps = 0;
  for (;;) {
    const page = await people.read(reader, `/api/cases/${caseId}`);
    if (page && LAST.includes(page.stage)) return { caseId, ended: true };
    if (steps >= stopAfter) return { caseId, ended: false };
    const open = page?.tasks ?? [];
    if (open.length > 0 && (await act(people, random, course, page))) steps += 1;
    else if (Date.now() > deadline) return { caseId, stuck: stuckAs(page) };
    else await pause(LOOK_MS);
  }
}

/** True when somebody's command was accepted. */
async function act(people, random, course, page) {
  const [{ taskKey }] = page.tasks;
  if (taskKey === 'castVote') return together(people, random, page, votes(course));
  if (taskKey === 'signMinutes') return together(people, random, page, signatures(course));
  const plan = ACTS[taskKey];
  if (!plan) throw new Error(`nobody knows what to do about ${taskKey}`);
  const { who, rival, operation, body } = plan(course);
  const path = `/api/cases/${page.caseId}/${operation}`;
  const manner = mannerOf(random, page);
  const sent = [people.command(who, path, body, manner)];
  // Two people, or one with two windows, at the same task: only one of them may get it.
  if (random.chance(0.3)) sent.push(people.command(rival ?? who, path, body, mannerOf(random, page)));
  const entries = await Promise.all(sent);
  return entries.some(({ outcome }) => outcome !== 'REFUSED');
}

/** Every member at once. */
async function together(people, random, page, acts) {
  const sent = acts.map(({ who, operation, body }) =>
    people.command(who, `/api/cases/${page.caseId}/${operation}`, body, { twice: random.chance(0.2) }),
  );
  return (await Promise.all(sent)).some(({ outcome }) => outcome === 'ACCEPTED');
}

function mannerOf(random, page) {
  return {
    impatient: random.chance(0.15),
    twice: random.chance(0.15),
    ...(random.chance(0.3) ? { version: page.version } : {}),
  };
}

function stuckAs(page) {
  if (!page) return 'the page does not answer';
  const tasks = page.tasks.map(({ taskKey }) => taskKey).join(', ') || 'none';
  return `stage ${page.stage}, tasks: ${tasks}${page.engineCatchingUp ? ', engine catching up' : ''}`;
}

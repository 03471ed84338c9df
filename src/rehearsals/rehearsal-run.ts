import { type ApiClient, SignInFailed, type SignedInPerson } from './api-client.js';
import { CaseWatch } from './case-watch.js';
import { type ApiDescription } from './domain/api-description.js';
import { callOf, newest } from './domain/call.js';
import { type Course, type CourseEntry } from './domain/course.js';
import { differencesOf, type Difference } from './domain/difference.js';
import { caseDifferences } from './domain/expectation.js';
import { isRecord, resolveReferences } from './domain/references.js';
import { answerDifferences, codeOf, endedOtherwise, type Answer } from './domain/refusal.js';
import { momentOf, textOf } from './domain/rehearsal-time.js';
import { signInNameOf, type Expectation, type ScriptFault, type Step } from './domain/script.js';
import { refuse, type ScriptFile } from './script-file.js';
import { type SimulatedTime, type TimeState } from './simulated-time.js';

/** The last step did not end as it should, so that what follows has no meaning. */
class BrokeOff extends Error {}

/** Runs one rehearsal: moves the clock, lets the timers on the way fire, makes each step's call, looks at the case. */
export class RehearsalRun {
  private readonly entries: CourseEntry[] = [];
  private readonly answers: unknown[] = [];
  private readonly caseIds: string[] = [];
  private readonly filers = new Map<string, string>();
  private readonly known = new Map<string, unknown>();
  private readonly watch: CaseWatch;
  private reached = 0;
  private now: Date | undefined;
  /** How the cases came to rest after the last step. */
  private rest: TimeState | undefined;

  constructor(
    private readonly file: ScriptFile,
    private readonly api: ApiClient,
    private readonly time: SimulatedTime,
    private readonly description: ApiDescription,
  ) {
    this.watch = new CaseWatch(api, description, (alias) => this.signInName(alias));
  }

  /** @throws ScriptFaults when a person of the file does not exist */
  async run(): Promise<Course> {
    const began = performance.now();
    const { script, path } = this.file;
    let brokeOff: string | undefined;
    await this.begin();
    try {
      for (const [index, step] of script.steps.entries()) {
        await this.take(step, index);
        this.reached = index + 1;
      }
    } catch (error) {
      brokeOff = error instanceof Error ? error.message : String(error);
    }
    const differences = this.entries.some((entry) => entry.differences.length > 0);
    return {
      file: path,
      title: script.title,
      clauses: script.clauses ?? [],
      ok: !differences && brokeOff === undefined,
      entries: this.entries,
      notReached: Math.max(0, script.steps.length - Math.max(this.reached, this.entriesOfSteps())),
      ...(brokeOff === undefined ? {} : { brokeOff }),
      seconds: Math.round((performance.now() - began) / 100) / 10,
    };
  }

  private entriesOfSteps(): number {
    return this.entries.filter((entry) => entry.kind === 'STEP').length;
  }

  /** The clock stands at the first step before anybody signs in; it may go back, other rehearsals lie behind. */
  private async begin(): Promise<void> {
    this.now = momentOf(this.file.script.steps[0]?.at ?? '');
    if (this.now) await this.time.set(this.now);
    const faults: ScriptFault[] = [];
    for (const alias of Object.keys(this.file.script.people)) {
      const fault = await this.signIn(alias);
      if (fault) faults.push({ path: ['people', alias], message: fault });
    }
    refuse(this.file.path, this.file.placeOf, faults);
  }

  /** What is wrong with the person behind an alias; undefined when all is well. */
  private async signIn(alias: string): Promise<string | undefined> {
    const { script } = this.file;
    let person: SignedInPerson;
    try {
      person = await this.api.signIn(this.signInName(alias));
    } catch (error) {
      if (error instanceof SignInFailed) return error.message;
      throw error;
    }
    this.known.set(alias, person);
    const entry = script.people[alias];
    const agency = typeof entry === 'object' ? (entry.agency ?? script.agency) : script.agency;
    if (person.agencyId === agency) return undefined;
    return `"${person.signInName}" belongs to ${person.agencyId}, not to ${agency}: write { signIn: ${person.signInName}, agency: ${person.agencyId} }`;
  }

  private async take(step: Step, index: number): Promise<void> {
    const at = step.at === undefined ? undefined : momentOf(step.at);
    if (at) await this.advanceTo(at);
    const answer = step.do === undefined ? undefined : await this.act(step, step.do);
    this.rest = await this.time.settle(this.caseIds);
    const callDifferences = answer ? answerDifferences(step.expect ?? {}, answer) : [];
    const failed = answer !== undefined && endedOtherwise(step.expect ?? {}, answer);
    const looked = await this.judge(step.expect ?? {}, step, answer, failed);
    this.entries.push({
      kind: 'STEP',
      at: textOf(at ?? this.now ?? new Date(NaN)),
      line: this.file.placeOf({ path: ['steps', index] }).line,
      who: step.who,
      act: this.actOf(step),
      ...(step.do === undefined ? {} : { operationId: step.do }),
      ...(step.note === undefined ? {} : { note: step.note }),
      ...looked.entry,
      ...(answer ? { status: answer.status } : {}),
      ...(answer && codeOf(answer) !== undefined ? { refusal: codeOf(answer) ?? '' } : {}),
      differences: [...callDifferences, ...looked.differences],
    });
    if (failed) throw new BrokeOff('该步未按预期结束，其后各步不再进行');
  }

  private async act(step: Step, verb: string): Promise<Answer> {
    const operation = this.description.operations.get(verb);
    if (!operation) throw new Error(`the API has no verb ${verb}`);
    const given = resolveReferences(step.with ?? {}, this.known) as Record<string, unknown>;
    const call = callOf(this.description, operation, given, this.answers);
    const answer = await this.api.call(this.signInName(step.who), call, this.file.folder);
    if (answer.status < 300) this.keep(step, answer.body);
    return answer;
  }

  private keep(step: Step, body: unknown): void {
    this.answers.push(body);
    if (step.as !== undefined) this.known.set(step.as, body);
    const caseId = isRecord(body) ? body['caseId'] : undefined;
    if (typeof caseId !== 'string' || this.filers.has(caseId)) return;
    this.caseIds.push(caseId);
    this.filers.set(caseId, step.who);
  }

  private async judge(
    expected: Expectation,
    step: Step,
    answer: Answer | undefined,
    failed: boolean,
  ): Promise<{ entry: Pick<CourseEntry, 'stage' | 'steps' | 'due'>; differences: readonly Difference[] }> {
    const caseId = this.currentCase(step);
    const filer = this.filers.get(caseId ?? '') ?? step.who;
    // What the page holds depends on who reads it; where it stands does not.
    const eyes = expected.case === undefined ? [filer] : [step.who, filer];
    const observed = await this.watch.look(failed ? {} : expected, caseId, eyes);
    const entry = {
      stage: observed.case?.stage ?? '',
      steps: observed.case?.tasks.map(({ name }) => name) ?? [],
      due: observed.case?.due.filter(({ open }) => open) ?? [],
    };
    if (failed) return { entry, differences: [] };
    const wanted = resolveReferences(expected, this.known) as Expectation;
    const inAnswer = wanted.answer === undefined ? [] : differencesOf('answer', wanted.answer, answer?.body);
    return { entry, differences: [...inAnswer, ...caseDifferences(wanted, observed)] };
  }

  /** The case that the step names, else the one that was last acted on. */
  private currentCase(step: Step): string | undefined {
    const named = step.with?.['caseId'];
    if (named !== undefined) return String(resolveReferences(named, this.known));
    const last = newest(this.answers, 'caseId');
    return typeof last === 'string' ? last : undefined;
  }

  /** Timers due on the way fire one after another; nothing else happens between two steps. */
  private async advanceTo(to: Date): Promise<void> {
    let rest = this.rest ?? (await this.time.settle(this.caseIds));
    while (rest.nextTimer && rest.nextTimer.at <= to) {
      const { at, name, caseId } = rest.nextTimer;
      await this.time.set(at);
      rest = await this.time.settle(this.caseIds);
      await this.noteTimer(at, name, caseId);
    }
    if (to > rest.now) await this.time.set(to);
    this.now = to;
  }

  private async noteTimer(at: Date, name: string, caseId: string): Promise<void> {
    const { case: page } = await this.watch.look({}, caseId, [this.filers.get(caseId) ?? '']);
    this.entries.push({
      kind: 'TIMER',
      at: textOf(at),
      who: '',
      act: name,
      stage: page?.stage ?? '',
      steps: page?.tasks.map((task) => task.name) ?? [],
      due: page?.due.filter(({ open }) => open) ?? [],
      differences: [],
    });
  }

  private actOf(step: Step): string {
    if (step.do === undefined) return '查看';
    const summary = this.description.operations.get(step.do)?.summary ?? '';
    return summary.split(' / ')[0] || step.do;
  }

  private signInName(alias: string): string {
    return signInNameOf(this.file.script, alias) ?? alias;
  }
}

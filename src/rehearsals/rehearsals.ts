import { ApiClient } from './api-client.js';
import { checkAgainstApi } from './check-against-api.js';
import { readApiDescription, schemaOf, type ApiDescription } from './domain/api-description.js';
import { type Course } from './domain/course.js';
import { isRecord } from './domain/references.js';
import { RehearsalRun } from './rehearsal-run.js';
import { ScriptFaults, nothingRan, type ScriptFile } from './script-file.js';
import { SimulatedTime } from './simulated-time.js';

const DESCRIPTION = '/api/docs-json';
/** These change what later rehearsals would find, so their files run last. */
const LASTING_VERBS = ['loadCalendarYear', 'importRegister', 'setProfileParameter'];

/** Runs rehearsal files one after another against a running system in rehearsal mode. */
export class Rehearsals {
  private constructor(
    private readonly api: ApiClient,
    readonly description: ApiDescription,
  ) {}

  /** Without a password the sample people's, which the API's own example of a sign-in names. */
  static async at(baseUrl: string, password?: string): Promise<Rehearsals> {
    const address = baseUrl.replace(/\/+$/, '');
    const { status, body } = await new ApiClient(address, '').fetch('GET', DESCRIPTION);
    if (status >= 300) throw new Error(`no API description at ${address}${DESCRIPTION} (${status})`);
    const description = readApiDescription(body);
    return new Rehearsals(new ApiClient(address, password ?? samplePassword(description)), description);
  }

  /** Checks verbs and fields of all files before any runs. @throws ScriptFaults */
  check(files: readonly ScriptFile[]): void {
    const lines = files.flatMap((file) => {
      try {
        checkAgainstApi(file, this.description);
        return [];
      } catch (error) {
        if (error instanceof ScriptFaults) return error.lines;
        throw error;
      }
    });
    if (lines.length > 0) throw nothingRan(lines, files.length);
  }

  /** What a question of the API answers to that person. */
  async read(signInName: string, path: string): Promise<unknown> {
    const { status, body } = await this.api.get(signInName, path);
    if (status >= 300) throw new Error(`${path} answers ${status}`);
    return body;
  }

  /** @throws ScriptFaults when a person of the file does not exist */
  run(file: ScriptFile): Promise<Course> {
    return new RehearsalRun(file, this.api, new SimulatedTime(this.api), this.description).run();
  }
}

/** The order of running: files that leave something behind for others come last, otherwise as given. */
export function inRunningOrder(files: readonly ScriptFile[]): readonly ScriptFile[] {
  const lasting = (file: ScriptFile): boolean =>
    file.script.steps.some(
      (step) => LASTING_VERBS.includes(step.do ?? '') && step.expect?.refused === undefined,
    );
  return [...files.filter((file) => !lasting(file)), ...files.filter(lasting)];
}

function samplePassword(api: ApiDescription): string {
  const body = api.operations.get('signIn')?.body;
  const properties = body ? schemaOf(api, body.schema)['properties'] : undefined;
  const password = isRecord(properties) ? properties['password'] : undefined;
  return isRecord(password) && typeof password['example'] === 'string' ? password['example'] : '';
}

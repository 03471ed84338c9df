import { eventually } from './eventually.js';
import {
  aBundle,
  aFiling,
  anOpinionThatAgrees,
  todayInBeijing,
  type PathStep,
} from '../builders/case-path.js';
import { SAMPLE_PASSWORD } from '../../src/sample-data/people.js';

/** What the short names of sample people begin with. */
const AGENCIES = { sy: 'songyuan', jm: 'jiangbei-market' } as const;

/** Brings cases to a step through the public api, for specs that begin there. */
export class CaseMaker {
  private readonly tokens = new Map<string, string>();
  /** Short names of the agencies of the cases filed here. */
  private readonly agencies = new Map<string, string>();

  constructor(private readonly url: string) {}

  async file(short = 'sy', over: Body = {}): Promise<string> {
    const { caseId } = await this.as(`${short}-handler-1`, 'POST', '/api/cases', aFiling(short, over));
    this.agencies.set(String(caseId), short);
    const first = over['procedure'] === 'SUMMARY' ? 'decideOnTheSpot' : 'endInvestigation';
    await this.waitsFor(String(caseId), first);
    return String(caseId);
  }

  /** A case whose opinion waits for the signature of the head of the legal unit. */
  async withWrittenOpinion(short: keyof typeof AGENCIES = 'sy'): Promise<string> {
    const caseId = await this.file(short);
    const endedOn = todayInBeijing();
    const assigned = { reviewer: `${short}-reviewer-1` };
    await this.act(caseId, `${short}-handler-1`, 'endInvestigation', { endedOn, conclusion: '事实清楚。' });
    await this.act(caseId, `${short}-handler-1`, 'submitForReview', aBundle());
    await this.act(caseId, `${short}-legal-head-1`, 'assignReviewer', assigned);
    await this.act(caseId, `${short}-reviewer-1`, 'writeOpinion', anOpinionThatAgrees(AGENCIES[short]));
    await this.waitsFor(caseId, 'signOpinion');
    return caseId;
  }

  /** A case of songyuan that waits for its submission. */
  async readyToSubmit(): Promise<string> {
    const caseId = await this.file();
    const ended = { endedOn: todayInBeijing(), conclusion: '事实清楚。' };
    await this.act(caseId, 'sy-handler-1', 'endInvestigation', ended);
    await this.waitsFor(caseId, 'submitForReview');
    return caseId;
  }

  /** A case of songyuan that waits for the opinion of its reviewer, with these materials beside those on paper. */
  async underReview(files: readonly AFile[] = []): Promise<string> {
    const caseId = await this.file();
    const endedOn = todayInBeijing();
    await this.act(caseId, 'sy-handler-1', 'endInvestigation', { endedOn, conclusion: '事实清楚。' });
    const { materials, ...bundle } = aBundle();
    const stored = await Promise.all(files.map((file) => this.material(file)));
    await this.act(caseId, 'sy-handler-1', 'submitForReview', {
      ...bundle,
      materials: [...stored, ...materials],
    });
    await this.act(caseId, 'sy-legal-head-1', 'assignReviewer', { reviewer: 'sy-reviewer-1' });
    await this.waitsFor(caseId, 'writeOpinion');
    return caseId;
  }

  /** Uploads a file and answers it as a material of a bundle. */
  async material({ name, title, content, pages }: AFile): Promise<Body> {
    const body = { name, contentBase64: content.toString('base64') };
    const { id } = await this.as('sy-handler-1', 'POST', '/api/files', body);
    return { key: 'EVIDENCE', title, fileId: id, pages, original: true };
  }

  /** A command once its task is open. */
  async act(caseId: string, who: string, operation: string, body: unknown = {}): Promise<Body> {
    await this.waitsFor(caseId, operation);
    const path = operation.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return this.as(who, 'POST', `/api/cases/${caseId}/${path}`, body);
  }

  /** Commands one after the other, each once its task is open. */
  async follow(caseId: string, path: readonly PathStep[]): Promise<void> {
    for (const { who, operation, body } of path) await this.act(caseId, who, operation, body);
  }

  /** The id of the open task, once the engine has reached it. */
  async waitsFor(caseId: string, taskKey: string, reader = this.readerOf(caseId)): Promise<string> {
    return eventually(async () => {
      const page = await this.as(reader, 'GET', `/api/cases/${caseId}`);
      const tasks = page['tasks'] as { id: string; taskKey: string }[];
      const task = tasks.find((each) => each.taskKey === taskKey);
      if (!task) throw new Error(`${caseId} does not wait for ${taskKey}`);
      return task.id;
    }, 60_000);
  }

  /** The id of this person's own task, where several hold one, e.g. of the members who vote. */
  async taskOf(caseId: string, taskKey: string, who: string): Promise<string> {
    return eventually(async () => {
      const { tasks } = (await this.as(who, 'GET', `/api/cases/${caseId}`)) as { tasks?: unknown };
      const own = (tasks as { id: string; taskKey: string; mayTake: boolean }[]).find(
        (each) => each.taskKey === taskKey && each.mayTake,
      );
      if (!own) throw new Error(`${who} has no ${taskKey} in ${caseId}`);
      return own.id;
    }, 60_000);
  }

  read(caseId: string): Promise<Body> {
    return this.as(this.readerOf(caseId), 'GET', `/api/cases/${caseId}`);
  }

  private readerOf(caseId: string): string {
    return `${this.agencies.get(caseId) ?? 'sy'}-legal-head-1`;
  }

  async as(who: string, method: string, path: string, body?: unknown): Promise<Body> {
    const headers = { authorization: `Bearer ${await this.token(who)}`, 'content-type': 'application/json' };
    const response = await fetch(this.url + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} by ${who}: ${response.status} ${text}`);
    return (text === '' ? {} : JSON.parse(text)) as Body;
  }

  async token(who: string): Promise<string> {
    const known = this.tokens.get(who);
    if (known !== undefined) return known;
    const response = await fetch(`${this.url}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ signInName: who, password: SAMPLE_PASSWORD }),
    });
    const { token } = (await response.json()) as { token: string };
    this.tokens.set(who, token);
    return token;
  }
}

/** A file that belongs to the evidence. */
export interface AFile {
  readonly name: string;
  readonly title: string;
  readonly content: Buffer;
  readonly pages: number;
}

type Body = Readonly<Record<string, unknown>>;

import { type ApiClient } from './api-client.js';
import { type ApiDescription, type Operation } from './domain/api-description.js';
import { callOf } from './domain/call.js';
import { asksForCase, inboxesAskedFor, messagesAskedFor } from './domain/expectation.js';
import {
  observedCase,
  observedNotices,
  observedWorkItems,
  recordsIn,
  type Observation,
  type ObservedCase,
  type ObservedNotice,
  type ObservedWorkItem,
} from './domain/observation.js';
import { type Expectation } from './domain/script.js';

const VIEWS = ['mine', 'group'];
const LONGEST_PAGE = 200;

/** Looks at the current case the way people do: its page, their inboxes, their messages. */
export class CaseWatch {
  constructor(
    private readonly api: ApiClient,
    private readonly description: ApiDescription,
    private readonly signInNameOf: (alias: string) => string,
  ) {}

  /**
   * What the expectation needs to be judged, and the case page for the table: seen by the first of `eyes` who may read
   * the case.
   */
  async look(
    expected: Expectation,
    caseId: string | undefined,
    eyes: readonly string[],
  ): Promise<Observation> {
    const page = caseId === undefined ? undefined : await this.casePage(caseId, eyes, asksForCase(expected));
    const inboxes = new Map<string, readonly ObservedWorkItem[]>();
    const notices = new Map<string, readonly ObservedNotice[]>();
    if (caseId !== undefined) {
      for (const alias of inboxesAskedFor(expected)) inboxes.set(alias, await this.inbox(caseId, alias));
      for (const alias of messagesAskedFor(expected)) notices.set(alias, await this.messages(caseId, alias));
    }
    return { case: page, inboxes, notices };
  }

  private async casePage(
    caseId: string,
    eyes: readonly string[],
    needed: boolean,
  ): Promise<ObservedCase | undefined> {
    if (!this.description.operations.has('readCase')) return undefined;
    for (const alias of eyes) {
      const { status, body } = await this.read('readCase', alias, { caseId });
      if (status < 300) return observedCase(body);
    }
    if (needed) throw new Error(`${eyes.join(', ')} cannot read the case`);
    return undefined;
  }

  private async inbox(caseId: string, alias: string): Promise<readonly ObservedWorkItem[]> {
    const all: ObservedWorkItem[] = [];
    for (const view of VIEWS) {
      const { body } = await this.read('listInbox', alias, { view, caseId, limit: LONGEST_PAGE });
      const open = recordsIn(body, 'items').filter((item) => item['state'] === 'OPEN');
      all.push(...observedWorkItems(open));
    }
    return all;
  }

  private async messages(caseId: string, alias: string): Promise<readonly ObservedNotice[]> {
    const { body } = await this.read('listNotifications', alias, { limit: LONGEST_PAGE });
    return observedNotices(recordsIn(body, 'items').filter((item) => item['caseId'] === caseId));
  }

  private async read(
    operationId: string,
    alias: string,
    given: Readonly<Record<string, unknown>>,
  ): Promise<{ status: number; body: unknown }> {
    const call = callOf(this.description, this.operation(operationId), given, []);
    return this.api.get(this.signInNameOf(alias), call.path);
  }

  private operation(operationId: string): Operation {
    const operation = this.description.operations.get(operationId);
    if (!operation) throw new Error(`the API has no operation ${operationId}`);
    return operation;
  }
}

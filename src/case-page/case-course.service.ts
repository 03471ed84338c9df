import { Injectable } from '@nestjs/common';
import { PeopleService, type Actor } from '../accounts/index.js';
import { CaseRecords } from '../cases/index.js';
import { Database, type Tx } from '../database/index.js';
import { WorkItems, type WorkItem } from '../inbox/index.js';
import { EngineReader, type EngineActivity, type EngineInstance } from '../process-engine/index.js';

/** A diagram of the case, in the version under which the case runs. */
export interface CourseDiagram {
  readonly processKey: string;
  readonly version: number;
  readonly xml: string;
  /** The process has ended for this case. */
  readonly ended: boolean;
}

/** A step of a diagram that the case has entered. */
export interface CourseStep {
  readonly processKey: string;
  /** Element id in the diagram. */
  readonly activityId: string;
  readonly name: string;
  /** The engine's word for the kind of element, e.g. `userTask`, `serviceTask`. */
  readonly type: string;
  readonly state: 'NOW' | 'DONE' | 'CANCELLED';
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  /** Who did it, or who holds it now; null for steps of the system and for tasks that nobody has claimed. */
  readonly personName: string | null;
  readonly candidateRole: string | null;
  /** The command that did it, as in the history of the case. */
  readonly commandId: string | null;
}

/** Where a case stands on its diagrams, and the way it took. */
export interface CaseCourse {
  readonly diagrams: readonly CourseDiagram[];
  readonly steps: readonly CourseStep[];
}

/** Asks the engine for the way that a case took, and the inbox for the people of its steps. */
@Injectable()
export class CaseCourses {
  /** A deployed diagram never changes. */
  private readonly xml = new Map<string, string>();

  constructor(
    private readonly database: Database,
    private readonly cases: CaseRecords,
    private readonly engine: EngineReader,
    private readonly workItems: WorkItems,
    private readonly people: PeopleService,
  ) {}

  /** @throws CASE_NOT_FOUND */
  async read(actor: Actor, caseId: string): Promise<CaseCourse> {
    const tx = this.database.manager;
    await this.cases.visible(tx, actor, caseId);
    const instances = await this.engine.instances(caseId);
    const activities = await this.engine.activities(caseId);
    return { diagrams: await this.diagramsOf(instances), steps: await this.stepsOf(tx, caseId, activities) };
  }

  /** One per process, of the latest instance: a second round of review is drawn on the diagram of the second. */
  private async diagramsOf(instances: readonly EngineInstance[]): Promise<readonly CourseDiagram[]> {
    const latest = new Map(instances.map((each) => [each.processKey, each]));
    return Promise.all(
      [...latest.values()].map(async ({ processKey, processDefinitionId, version, endedAt }) => ({
        processKey,
        version,
        xml: await this.xmlOf(processDefinitionId),
        ended: endedAt !== null,
      })),
    );
  }

  private async xmlOf(definitionId: string): Promise<string> {
    const xml = this.xml.get(definitionId) ?? (await this.engine.bpmnXml(definitionId));
    this.xml.set(definitionId, xml);
    return xml;
  }

  private async stepsOf(
    tx: Tx,
    caseId: string,
    activities: readonly EngineActivity[],
  ): Promise<readonly CourseStep[]> {
    const all = await this.workItems.ofCase(tx, caseId);
    const items = new Map(all.map((item) => [item.engineTaskId, item]));
    const names = await this.namesOf(tx, all);
    return activities.map((activity) => {
      const item = items.get(activity.taskId ?? '');
      return {
        processKey: activity.processKey,
        activityId: activity.activityId,
        name: activity.name,
        type: activity.type,
        state: activity.cancelled ? 'CANCELLED' : activity.endedAt ? 'DONE' : 'NOW',
        startedAt: activity.startedAt,
        endedAt: activity.endedAt,
        personName: names.get(item?.finishedBy ?? item?.assigneeId ?? '') ?? null,
        candidateRole: item?.candidateRole ?? null,
        commandId: item?.commandId ?? null,
      };
    });
  }

  private async namesOf(tx: Tx, items: readonly WorkItem[]): Promise<ReadonlyMap<string, string>> {
    const names = new Map<string, string>();
    for (const id of new Set(items.flatMap(({ finishedBy, assigneeId }) => [finishedBy, assigneeId]))) {
      const person = id === null ? undefined : await this.people.find(tx, id);
      if (person) names.set(person.personId, person.name);
    }
    return names;
  }
}

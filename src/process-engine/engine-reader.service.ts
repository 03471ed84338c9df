import { Injectable } from '@nestjs/common';
import { diagramFacts, type DiagramFacts } from './domain/diagram-facts.js';
import { fromEngineDate } from './domain/engine-values.js';
import { EngineClient, type RawInstance } from './engine-client.js';
import type {
  EngineActivity,
  EngineIncident,
  EngineInstance,
  EngineTask,
  EngineTimer,
} from './engine-views.js';

interface RawTask {
  id: string;
  name: string | null;
  assignee: string | null;
  created: string;
  due: string | null;
  executionId: string;
  processDefinitionId: string;
  processInstanceId: string;
  taskDefinitionKey: string;
  formKey: string | null;
  tenantId: string | null;
}

interface RawActivity {
  activityId: string;
  activityName: string | null;
  activityType: string;
  processDefinitionKey: string;
  processInstanceId: string;
  startTime: string;
  endTime: string | null;
  canceled: boolean;
  taskId: string | null;
}

interface RawIncident {
  id: string;
  incidentType: string;
  activityId: string;
  processInstanceId: string;
  processDefinitionId: string;
  incidentMessage: string | null;
  incidentTimestamp: string;
  configuration: string | null;
}

interface RawTimer {
  id: string;
  processInstanceId: string;
  dueDate: string | null;
  retries: number;
}

/** Reads from the engine for the inbox, the case page and the reconciler; it never changes anything. */
@Injectable()
export class EngineReader {
  private readonly diagrams = new Map<string, Promise<DiagramFacts>>();

  constructor(private readonly engine: EngineClient) {}

  /** The open user tasks of the case and its sub-processes, oldest first. */
  async openTasks(businessKey: string): Promise<EngineTask[]> {
    const query = { processInstanceBusinessKey: businessKey, sortBy: 'created', sortOrder: 'asc' };
    const tasks = await this.engine.list<RawTask>('/task', query);
    return Promise.all(tasks.map((task) => this.view(task, businessKey)));
  }

  /** The case's own instances and those they called, running and ended, oldest first. */
  async instances(businessKey: string): Promise<EngineInstance[]> {
    const instances = await this.engine.list<RawInstance>('/history/process-instance', {
      processInstanceBusinessKey: businessKey,
      sortBy: 'startTime',
      sortOrder: 'asc',
    });
    return instances.map((each) => instanceView(each, businessKey));
  }

  /** Every step that was entered, in order; those without an end are where the case stands now. */
  async activities(businessKey: string): Promise<EngineActivity[]> {
    const instances = await this.instances(businessKey);
    const lists = await Promise.all(
      instances.map(({ id }) =>
        this.engine.list<RawActivity>('/history/activity-instance', {
          processInstanceId: id,
          sortBy: 'occurrence',
          sortOrder: 'asc',
        }),
      ),
    );
    return lists
      .flat()
      .map(activityView)
      .sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
  }

  async incidents(businessKey: string): Promise<EngineIncident[]> {
    const running = await this.running(businessKey);
    const lists = await Promise.all(
      running.map(({ id }) => this.engine.list<RawIncident>('/incident', { processInstanceId: id })),
    );
    return lists.flat().map(incidentView);
  }

  /** The instants that the case waits for. */
  async timers(businessKey: string): Promise<EngineTimer[]> {
    const running = await this.running(businessKey);
    const lists = await Promise.all(running.map(({ id }) => this.timersOf(id)));
    return lists.flat();
  }

  bpmnXml(processDefinitionId: string): Promise<string> {
    return this.engine
      .read<{ bpmn20Xml: string }>(`/process-definition/${encodeURIComponent(processDefinitionId)}/xml`)
      .then(({ bpmn20Xml }) => bpmn20Xml);
  }

  /** What a deployed diagram says; it never changes, so it is asked for once. */
  diagram(processDefinitionId: string): Promise<DiagramFacts> {
    const known = this.diagrams.get(processDefinitionId);
    if (known) return known;
    const asked = this.bpmnXml(processDefinitionId).then(diagramFacts);
    this.diagrams.set(processDefinitionId, asked);
    asked.catch(() => this.diagrams.delete(processDefinitionId));
    return asked;
  }

  private running(businessKey: string): Promise<{ id: string }[]> {
    return this.engine.list<{ id: string }>('/process-instance', { businessKey });
  }

  private async timersOf(processInstanceId: string): Promise<EngineTimer[]> {
    const jobs = await this.engine.list<RawTimer & { jobDefinitionId: string }>('/job', {
      processInstanceId,
      timers: true,
    });
    if (jobs.length === 0) return [];
    const definitions = await Promise.all(
      jobs.map(({ jobDefinitionId }) =>
        this.engine.read<{ activityId: string }>(`/job-definition/${jobDefinitionId}`),
      ),
    );
    return jobs.map((job, index) => ({
      jobId: job.id,
      processInstanceId: job.processInstanceId,
      activityId: definitions[index]?.activityId ?? null,
      dueAt: fromEngineDate(job.dueDate) ?? null,
      retries: job.retries,
    }));
  }

  private async view(task: RawTask, businessKey: string): Promise<EngineTask> {
    const diagram = await this.diagram(task.processDefinitionId);
    const drawn = diagram.userTasks.get(task.taskDefinitionKey);
    return {
      id: task.id,
      taskDefinitionKey: task.taskDefinitionKey,
      name: task.name ?? task.taskDefinitionKey,
      formKey: task.formKey ?? drawn?.formKey ?? null,
      assignee: task.assignee,
      candidateGroups: drawn?.candidateGroups ?? (await this.candidateGroups(task.id)),
      createdAt: instant(task.created),
      dueAt: fromEngineDate(task.due) ?? null,
      processDefinitionKey: diagram.processKeys[0] ?? '',
      processDefinitionId: task.processDefinitionId,
      processInstanceId: task.processInstanceId,
      executionId: task.executionId,
      businessKey,
      tenantId: task.tenantId,
    };
  }

  private async candidateGroups(taskId: string): Promise<string[]> {
    const links = await this.engine.read<{ groupId: string | null; type: string }[]>(
      `/task/${taskId}/identity-links`,
      { type: 'candidate' },
    );
    return links.flatMap(({ groupId }) => (groupId ? [groupId] : []));
  }
}

function instanceView(raw: RawInstance, businessKey: string): EngineInstance {
  return {
    id: raw.id,
    businessKey: raw.businessKey ?? businessKey,
    processKey: raw.processDefinitionKey,
    processDefinitionId: raw.processDefinitionId,
    version: raw.processDefinitionVersion,
    rootId: raw.rootProcessInstanceId,
    parentId: raw.superProcessInstanceId,
    startedAt: instant(raw.startTime),
    endedAt: fromEngineDate(raw.endTime) ?? null,
    state: raw.state,
    tenantId: raw.tenantId,
  };
}

function activityView(raw: RawActivity): EngineActivity {
  return {
    activityId: raw.activityId,
    name: raw.activityName ?? raw.activityId,
    type: raw.activityType,
    processKey: raw.processDefinitionKey,
    processInstanceId: raw.processInstanceId,
    startedAt: instant(raw.startTime),
    endedAt: fromEngineDate(raw.endTime) ?? null,
    cancelled: raw.canceled,
    taskId: raw.taskId,
  };
}

export function incidentView(raw: RawIncident): EngineIncident {
  return {
    id: raw.id,
    type: raw.incidentType,
    activityId: raw.activityId,
    processInstanceId: raw.processInstanceId,
    processDefinitionId: raw.processDefinitionId,
    message: raw.incidentMessage ?? '',
    createdAt: instant(raw.incidentTimestamp),
    configuration: raw.configuration,
  };
}

/** The engine never leaves these out. */
function instant(text: string): Date {
  return fromEngineDate(text) ?? new Date(NaN);
}

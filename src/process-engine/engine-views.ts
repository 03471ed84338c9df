/** An open user task as the engine sees it. */
export interface EngineTask {
  readonly id: string;
  readonly taskDefinitionKey: string;
  readonly name: string;
  readonly formKey: string | null;
  readonly assignee: string | null;
  readonly candidateGroups: readonly string[];
  readonly createdAt: Date;
  readonly dueAt: Date | null;
  readonly processDefinitionKey: string;
  readonly processDefinitionId: string;
  readonly processInstanceId: string;
  readonly executionId: string;
  readonly businessKey: string;
  readonly tenantId: string | null;
}

/** An instance, running or ended. */
export interface EngineInstance {
  readonly id: string;
  readonly businessKey: string;
  readonly processKey: string;
  readonly processDefinitionId: string;
  readonly version: number;
  readonly rootId: string;
  /** The calling instance; null for the case's own. */
  readonly parentId: string | null;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  /** ACTIVE | SUSPENDED | COMPLETED | EXTERNALLY_TERMINATED | INTERNALLY_TERMINATED */
  readonly state: string;
  readonly tenantId: string | null;
}

/** One step of the diagram that an instance went through or stands at. */
export interface EngineActivity {
  readonly activityId: string;
  readonly name: string;
  /** userTask, serviceTask, callActivity, startEvent, … */
  readonly type: string;
  readonly processKey: string;
  readonly processInstanceId: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly cancelled: boolean;
  readonly taskId: string | null;
}

/** Something in the engine that needs a person. */
export interface EngineIncident {
  readonly id: string;
  readonly type: string;
  readonly activityId: string;
  readonly processInstanceId: string;
  readonly processDefinitionId: string;
  readonly message: string;
  readonly createdAt: Date;
  /** The external task or job it is about. */
  readonly configuration: string | null;
}

/** A timer that waits for its instant. */
export interface EngineTimer {
  readonly jobId: string;
  readonly processInstanceId: string;
  readonly activityId: string | null;
  readonly dueAt: Date | null;
  readonly retries: number;
}

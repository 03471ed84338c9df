import { Injectable } from '@nestjs/common';
import type {
  EngineActivity,
  EngineIncident,
  EngineInstance,
  EngineTask,
  EngineTimer,
} from './engine-views.js';

/** Reads from the engine for the inbox, the case page and the reconciler; it never changes anything. */
@Injectable()
export abstract class EngineReader {
  abstract openTasks(businessKey: string): Promise<EngineTask[]>;
  abstract instances(businessKey: string): Promise<EngineInstance[]>;
  abstract activities(businessKey: string): Promise<EngineActivity[]>;
  abstract incidents(businessKey: string): Promise<EngineIncident[]>;
  abstract timers(businessKey: string): Promise<EngineTimer[]>;
  abstract bpmnXml(processDefinitionId: string): Promise<string>;
}

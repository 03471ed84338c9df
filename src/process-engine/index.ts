export type {
  CompleteTask,
  CorrelateMessage,
  EngineCommand,
  MoveTimers,
  OutboxCommand,
  StartProcess,
} from './domain/engine-command.js';
export type { EngineValue, EngineVariables } from './domain/engine-values.js';
export { CaseSources } from './case-sources.service.js';
export type {
  EngineActivity,
  EngineIncident,
  EngineInstance,
  EngineTask,
  EngineTimer,
} from './engine-views.js';
export { EngineMovements, type EngineMovement } from './engine-movement.service.js';
export { EngineReader } from './engine-reader.service.js';
export {
  ExternalTask,
  type ExternalTaskHandler,
  type TaskContext,
  type TaskResult,
} from './external-task.decorator.js';
export { InstanceTouched } from './instance-touched.service.js';
export { Outbox } from './outbox.service.js';
export { ProcessEngineModule } from './process-engine.module.js';
export { EngineHealth, type EngineHealthReport } from './engine-health.service.js';
export { EngineRuntime } from './engine-runtime.service.js';
export { Reconciler } from './reconciler.service.js';
export { FINDING_KINDS, type EngineFinding, type FindingKind } from './engine-finding.entity.js';
export type { FindingFilter } from './findings.repository.js';
export { Findings } from './findings.service.js';

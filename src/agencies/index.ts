export { AgenciesModule } from './agencies.module.js';
export { AgenciesService, type ProfileVersion } from './agencies.service.js';
export {
  CASE_KINDS,
  OPINION_KINDS,
  type AssignmentRule,
  type CaseKind,
  type CheckSubject,
  type ChecklistPoint,
  type EffectiveParameter,
  type EffectiveProfile,
  type EscalationTarget,
  EXCLUDED_TIMES,
  type ExcludedTime,
  type ExtensionRule,
  MATERIAL_CIRCUMSTANCES,
  type MaterialCircumstance,
  type MaterialRule,
  type OpinionKind,
  type RecusalOfHead,
  type ScopeCriterion,
} from './domain/profile-parameters.js';

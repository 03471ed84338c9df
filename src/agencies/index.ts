export { AgenciesModule } from './agencies.module.js';
export { AgenciesService, type AgencyView, type ProfileVersion } from './agencies.service.js';
export { readProfileFile } from './read-profile-file.js';
export { checkProfileFile, type ProfileFile } from './domain/profile-file.js';
export { resolveProfile } from './domain/resolve-profile.js';
export {
  ASSIGNMENT_MODES,
  CASE_KINDS,
  CHECK_SUBJECTS,
  OPINION_KINDS,
  SCOPE_CRITERIA,
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
  type OpinionTerm,
  type RecusalOfHead,
  type ScopeCriterion,
} from './domain/profile-parameters.js';

export { ROLES, ROLE_NAMES, isRole, type Role } from './domain/role.js';
export { CASE_STAGES, type CaseStage } from './domain/case-stage.js';
export { PLATFORM, type Actor } from './domain/actor.js';
export {
  ACTION_NAMES,
  PERMISSIONS,
  isActionName,
  permissionOf,
  type ActionName,
  type Permission,
} from './domain/permission-table.js';
export {
  checkHoldsAction,
  checkMayActOnCase,
  checkVisible,
  holdsAction,
  mayAct,
  permittedActions,
  readsAllAgencies,
  visibleAgency,
  type ActionStage,
  type CaseForPermission,
} from './domain/permission.js';
export { CurrentActor, type SignedInRequest } from './current-actor.decorator.js';
export { Public, Requires, SignedIn } from '../shared/access.js';

export { type Role } from './domain/role.js';
export { CASE_STAGES, type CaseStage } from './domain/case-stage.js';
export { actsAs, PLATFORM, type Actor } from './domain/actor.js';
export { orderClausesOf } from './domain/stage-clauses.js';
export { ACTION_NAMES, permissionOf, type ActionName } from './domain/permission-table.js';
export {
  actAsHandlingHead,
  checkHoldsAction,
  checkMayActOnCase,
  checkVisible,
  holdsAction,
  permittedOnCase,
  readsAllAgencies,
} from './domain/permission.js';
export { CurrentActor, type SignedInRequest } from './current-actor.decorator.js';
export { Public, SignedIn } from '../shared/access.js';
export { Requires } from './requires.decorator.js';
export { AccountsModule } from './accounts.module.js';
export { PeopleService } from './people.service.js';
export { QualificationRegister } from './qualification-register.service.js';
export { OfficeLosses, type OfficeLoss } from './office-losses.service.js';
export { UnitsService } from './units.service.js';
export { type UnitKind } from './domain/unit-kind.js';
export type { OfficerCertificate, Person, ReviewerRegistration } from './domain/person.js';
export { certificateFaults, certificateOn, checkOfficersMayHandle } from './domain/officer-eligibility.js';
export { checkReviewerMayReview, registrationOn } from './domain/reviewer-eligibility.js';
export { PeopleImport, type ImportedPerson } from './people-import.service.js';
export { FirstAdministrators } from './first-administrators.service.js';
export { readAdministrators } from './administrators-input.js';

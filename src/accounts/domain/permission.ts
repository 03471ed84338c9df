import { DomainError } from '../../shared/domain-error.js';
import type { Actor } from './actor.js';
import type { CaseStage } from './case-stage.js';
import { ACTION_NAMES, permissionOf, type ActionName } from './permission-table.js';
import { ROLE_NAMES, type Role } from './role.js';
import { orderClausesOf } from './stage-clauses.js';

/** A case's stage; `NONE_YET` before it is filed; nothing for actions that touch no case. */
export type ActionStage = CaseStage | 'NONE_YET' | undefined;

/** Whether one of the roles holds the action, whatever the stage. */
export function holdsAction(roles: readonly Role[], action: ActionName): boolean {
  return permissionOf(action).roles.some((role) => roles.includes(role));
}

/** Whether the action is possible in the stage, whoever asks. */
export function possibleIn(action: ActionName, stage: ActionStage): boolean {
  const { stages } = permissionOf(action);
  if (stages === 'NO_CASE') return stage === undefined;
  if (stages === 'NONE_YET') return stage === 'NONE_YET';
  if (stages === 'ANY') return true;
  return stages.some((each) => each === stage);
}

/** Whether a person with these roles may do the action in this stage. */
export function mayAct(roles: readonly Role[], action: ActionName, stage?: ActionStage): boolean {
  return holdsAction(roles, action) && possibleIn(action, stage);
}

/** Every action these roles may do in this stage, in the order of the table: what the interface offers. */
export function permittedActions(roles: readonly Role[], stage?: ActionStage): readonly ActionName[] {
  return ACTION_NAMES.filter((action) => mayAct(roles, action, stage));
}

/**
 * Every action that one of these people may do on this very case as it stands, in the order of the table: a person
 * and those in whose place that person stands. What belongs to the handlers of a case is offered to them alone.
 */
export function permittedOnCase(
  people: readonly Acting[],
  target: Pick<CaseForPermission, 'stage' | 'handlerIds' | 'handlingUnitId'>,
): readonly ActionName[] {
  const may = (person: Acting, action: ActionName): boolean =>
    mayAct(person.roles, action, target.stage) &&
    (permissionOf(action).scope !== 'OWN_CASE' || ownsCase(person, action, target));
  return ACTION_NAMES.filter((action) => people.some((person) => may(person, action)));
}

/** Roles that read (and never act on) the cases of every agency (行政执法监督条例, 国令第825号). */
const READ_ACROSS: readonly Role[] = ['SUPERVISOR'];

export function readsAllAgencies(roles: readonly Role[]): boolean {
  return roles.some((role) => READ_ACROSS.includes(role));
}

/** Whether the person may know that this agency's case exists; if not, the answer is 404. */
export function visibleAgency(actor: Pick<Actor, 'agencyId' | 'roles'>, agencyId: string): boolean {
  return actor.agencyId === agencyId || readsAllAgencies(actor.roles);
}

/** What the rules need to know of a case to decide whether a person may act on it. */
export interface CaseForPermission {
  readonly caseId: string;
  readonly agencyId: string;
  readonly stage: CaseStage;
  readonly handlerIds: readonly string[];
  readonly handlingUnitId: string;
}

type Acting = Pick<Actor, 'personId' | 'unitId' | 'roles'>;

/** Refuses with 404 what another agency holds, so that nobody learns that it exists. */
export function checkVisible(actor: Actor, agencyId: string): void {
  if (!visibleAgency(actor, agencyId)) throw notFound();
}

/** Refuses (403, 404 or 409) unless the person may do the action on this very case. */
export function checkMayActOnCase(actor: Actor, action: ActionName, target: CaseForPermission): void {
  checkVisible(actor, target.agencyId);
  checkHoldsAction(actor.roles, action);
  const { scope } = permissionOf(action);
  const reads = permissionOf(action).stages === 'ANY';
  if (actor.agencyId !== target.agencyId && scope !== 'ALL_AGENCIES' && !reads) throw notPermitted(action);
  if (!possibleIn(action, target.stage)) throw notInStage(action, target.stage);
  if (scope === 'OWN_CASE' && !ownsCase(actor, action, target)) throw notOwnCase(action);
}

/** A handler acts on the cases they handle; the head of the unit that handles a case stands in for its handlers. */
function ownsCase(
  actor: Acting,
  action: ActionName,
  target: Pick<CaseForPermission, 'handlerIds' | 'handlingUnitId'>,
): boolean {
  const heads = actAsHandlingHead(actor.roles, action) && actor.unitId === target.handlingUnitId;
  return heads || target.handlerIds.includes(actor.personId);
}

/** Whether the act is one that the head of a handling unit does in the handlers' place, and the person heads one. */
export function actAsHandlingHead(roles: readonly Role[], action: ActionName): boolean {
  return roles.includes('HANDLING_UNIT_HEAD') && permissionOf(action).roles.includes('HANDLING_UNIT_HEAD');
}

/** Refuses with 403 unless one of the roles holds the action. */
export function checkHoldsAction(roles: readonly Role[], action: ActionName): void {
  if (!holdsAction(roles, action)) throw notPermitted(action);
}

function notFound(): DomainError {
  return new DomainError({
    code: 'CASE_NOT_FOUND',
    status: 404,
    message: { zh: '未找到该案件', en: 'There is no such case' },
    remedy: { zh: '请核对案号或从待办列表进入', en: 'Check the case number, or open it from your inbox' },
  });
}

function notPermitted(action: ActionName): DomainError {
  const { roles, clauses } = permissionOf(action);
  return new DomainError({
    code: 'ROLE_NOT_PERMITTED',
    status: 403,
    ...(clauses ? { clauses } : {}),
    message: { zh: '您的角色无权执行该操作', en: 'Your role does not permit this action' },
    remedy: {
      zh: `请由具有相应角色的人员办理：${roles.map((role) => ROLE_NAMES[role].zh).join('、')}`,
      en: `Ask someone with one of these roles: ${roles.map((role) => ROLE_NAMES[role].en).join(', ')}`,
    },
    details: { action, roles },
    level: 'warn',
  });
}

function notInStage(action: ActionName, stage: CaseStage): DomainError {
  const { stages } = permissionOf(action);
  const clauses = orderClausesOf(action);
  return new DomainError({
    code: 'ACTION_NOT_IN_STAGE',
    status: 409,
    ...(clauses ? { clauses } : {}),
    message: { zh: '案件当前阶段不能执行该操作', en: 'The case is not at a stage where this is possible' },
    remedy: { zh: '请刷新案件页面，按当前待办办理', en: 'Reload the case and follow its open tasks' },
    details: { action, stage, stages },
  });
}

function notOwnCase(action: ActionName): DomainError {
  return new DomainError({
    code: 'NOT_HANDLER_OF_CASE',
    status: 403,
    message: { zh: '您不是本案办案人员', en: 'You are not a handler of this case' },
    remedy: { zh: '请由本案办案人员办理', en: 'Ask one of the handlers of the case' },
    details: { action },
    level: 'warn',
  });
}

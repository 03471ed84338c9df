import { PENALTY_KINDS } from '../../shared/penalty-kinds.js';
import { PARAMETERS } from './national-layer.js';
import {
  ASSIGNMENT_MODES,
  CASE_KINDS,
  EXCLUDED_TIMES,
  SCOPE_CRITERIA,
  type ParameterKey,
} from './profile-parameters.js';

type Check = (value: unknown) => boolean;

const oneOf =
  (...choices: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && choices.includes(value);
const anyOf =
  (choices: readonly string[]): Check =>
  (value) =>
    Array.isArray(value) && value.every((each) => choices.includes(String(each)));
const someOf =
  (choices: readonly string[]): Check =>
  (value) =>
    anyOf(choices)(value) && Array.isArray(value) && value.length > 0;
const wholeFrom =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
const share: Check = (value) => typeof value === 'number' && value > 0 && value <= 1;
const days = wholeFrom(1, 365);
/** Yuan as text, so that nothing is rounded. */
const amount: Check = (value) => typeof value === 'string' && /^\d{1,12}(\.\d{1,2})?$/.test(value);
const words: Check = (value) =>
  Array.isArray(value) && value.every((each) => typeof each === 'string' && each.trim() !== '');
const ofKinds: Check = (value) =>
  value === undefined ||
  (isRecord(value) && anyOf(CASE_KINDS)(Object.keys(value)) && Object.values(value).every(words));

/** What a value must be beyond its type. A parameter that is not named here is held to the type of its default alone. */
const CHECKS: Partial<Record<ParameterKey, Check>> = {
  reviewedKinds: someOf(CASE_KINDS),
  otherKinds: anyOf(CASE_KINDS),
  scopeCriteria: someOf(SCOPE_CRITERIA),
  reviewingUnit: (value) =>
    isRecord(value) &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(
      ([key, unit]) =>
        [...CASE_KINDS, 'DEFAULT', 'OTHERWISE'].includes(key) && typeof unit === 'string' && unit !== '',
    ),
  reviewPeriod: (value) => isRecord(value) && days(value.workingDays),
  extension: (value) =>
    isRecord(value) &&
    (value.mode === 'BY_HEAD' || (value.mode === 'FIXED' && days(value.workingDays) && days(value.times))),
  unknownLaw: oneOf('WARN', 'REFUSE'),
  clockOnSupplement: oneOf('PAUSE', 'RUN', 'RESTART'),
  escalateTo: oneOf('AGENCY_HEAD', 'DEPUTY_IN_CHARGE'),
  collectiveDiscussion: oneOf('ALL_MAJOR', 'BY_LAW'),
  discussionQuorum: share,
  discussionMajority: share,
  reviewerRatio: (value) => isRecord(value) && share(value.min) && typeof value.hard === 'boolean',
  reminderWorkingDaysLeft: (value) => Array.isArray(value) && value.length > 0 && value.every(days),
  receiptWorkingDays: days,
  roundAlertFrom: wholeFrom(1, 100),
  objectionPeriod: (value) => isRecord(value) && (value.workingDays === null || days(value.workingDays)),
  negotiationWorkingDays: days,
  rulingWorkingDays: days,
  caseLimitDays: days,
  caseWarningWorkingDays: days,
  serviceWorkingDays: days,
  registrationWorkingDays: days,
  paymentDays: days,
  urgesPerWorkingDay: wholeFrom(1, 100),
  recusalOfHead: oneOf('DEPUTY_IN_CHARGE', 'COLLECTIVE'),
  reviewerAssignment: (value) =>
    isRecord(value) && oneOf(...ASSIGNMENT_MODES)(value.mode) && ofKinds(value.reviewersByKind),
  penaltyExcludedTimes: anyOf(EXCLUDED_TIMES),
  permitExcludedTimes: anyOf(EXCLUDED_TIMES),
  caseLimitExtension: (value) =>
    isRecord(value) && days(value.firstDays) && (value.furtherMaxDays === null || days(value.furtherMaxDays)),
  permitLimit: (value) => isRecord(value) && days(value.workingDays) && days(value.extensionWorkingDays),
  sealPeriod: (value) => isRecord(value) && days(value.days) && days(value.extensionDays),
  hearingThresholds: (value) => isRecord(value) && amount(value.PERSON) && amount(value.ORGANISATION),
  furtherHearingKinds: anyOf(PENALTY_KINDS),
  discussionTriggers: (value) =>
    isRecord(value) && (value.amountFrom === null || amount(value.amountFrom)) && words(value.kinds),
};

/** Whether a value can be one of this parameter's: of the type of its default, and within its choices and limits. */
export function isValueOf(key: ParameterKey, value: unknown): boolean {
  return sameShape(value, PARAMETERS[key].fallback) && (CHECKS[key]?.(value) ?? true);
}

/** The default shows the type: a list for a list, a number for a number. */
function sameShape(value: unknown, model: unknown): boolean {
  if (Array.isArray(model)) return Array.isArray(value);
  return typeof value === typeof model && value !== null && !Array.isArray(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

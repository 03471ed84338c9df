import { type Refusal } from '../../shared/domain-error.js';

type Words = readonly [zh: string, en: string];

interface Further {
  readonly field?: string;
  readonly status?: 403 | 409 | 422;
  readonly details?: Record<string, unknown>;
}

function refusal(
  code: string,
  clauses: readonly string[],
  message: Words,
  remedy: Words,
  further: Further = {},
): Refusal {
  return {
    code,
    status: 422,
    clauses,
    message: { zh: message[0], en: message[1] },
    remedy: { zh: remedy[0], en: remedy[1] },
    ...further,
  };
}

/** The limit has passed: it can no longer be extended. */
export function caseExtensionTooLate(due: string, clause: string): Refusal {
  return refusal(
    'CASE_EXTENSION_ASKED_TOO_LATE',
    [clause],
    [`办案期限 ${due} 已届满，不能再申请延期`, `The case limit ${due} has passed and cannot be extended`],
    ['请尽快作出决定并说明逾期理由', 'Decide as soon as possible, with the reason for the delay'],
    { status: 409, details: { due } },
  );
}

/** One application is with the head already. */
export function caseExtensionUndecided(clause: string): Refusal {
  return refusal(
    'CASE_EXTENSION_UNDECIDED',
    [clause],
    ['已有一份延期申请尚未审批', 'An application to extend the case limit is not decided yet'],
    ['请等待行政机关负责人审批', 'Wait for the head of the agency to decide'],
    { status: 409 },
  );
}

/** A permit is extended once only (行政许可法 42). */
export function secondCaseExtension(clause: string): Refusal {
  return refusal(
    'SECOND_CASE_EXTENSION',
    [clause],
    ['办案期限已经延长过，依法不得再次延长', 'The limit was extended already; the law allows no second one'],
    ['请在期限内作出决定', 'Decide within the limit'],
    { status: 409 },
  );
}

/** More days than the rule allows. */
export function caseExtensionTooLong(max: number, clause: string): Refusal {
  return refusal(
    'CASE_EXTENSION_TOO_LONG',
    [clause],
    [`延期不得超过 ${max} 日`, `An extension is at most ${max} days`],
    ['请缩短延期天数', 'Ask for fewer days'],
    { field: 'days', details: { max } },
  );
}

/** A further extension does not say for how long. */
export function caseExtensionLengthMissing(clause: string): Refusal {
  return refusal(
    'CASE_EXTENSION_LENGTH_MISSING',
    [clause],
    ['再次延期须写明天数', 'A further extension needs its number of days'],
    ['请填写延期天数', 'Enter the number of days'],
    { field: 'days' },
  );
}

/** A further extension is for the leaders together (办案期限再次延长须集体讨论). */
export function caseExtensionNeedsDiscussion(clause: string): Refusal {
  return refusal(
    'CASE_EXTENSION_NEEDS_DISCUSSION',
    [clause],
    [
      '再次延长办案期限须经行政机关负责人集体讨论决定',
      'A further extension is decided by the leaders’ collective discussion',
    ],
    ['请填写集体讨论的日期、成员和笔录', 'Give day, members and minutes of the discussion'],
    { field: 'discussion' },
  );
}

/** A jointly handled permit is extended with the approval of the government's head. */
export function caseExtensionNeedsGovernment(clause: string): Refusal {
  return refusal(
    'CASE_EXTENSION_NEEDS_GOVERNMENT',
    [clause],
    [
      '统一、联合、集中办理的许可，延长期限须经本级人民政府负责人批准',
      'A jointly handled permit is extended with the approval of the head of the government',
    ],
    ['请填写本级人民政府负责人的批准文件', 'Give the document by which the government approved it'],
    { field: 'governmentApproval' },
  );
}

/** Whoever is named as a member of that discussion is no leader of the agency. */
export function discussionMembersUnknown(names: readonly string[]): Refusal {
  return refusal(
    'DISCUSSION_MEMBER_INELIGIBLE',
    ['行政处罚法 57'],
    [
      `以下人员不是本机关集体讨论成员：${names.join('、')}`,
      `Not members of this agency's discussion: ${names.join(', ')}`,
    ],
    ['请填写本机关负责人或集体讨论成员的登录名', 'Give sign-in names of leaders of the agency'],
    { field: 'discussion.members', details: { names } },
  );
}

/** This time counts: the law does not leave it out of the period. */
export function timeNotExcluded(known: readonly string[], clause: string): Refusal {
  return refusal(
    'TIME_NOT_EXCLUDED',
    [clause],
    ['该事由不属于依法不计入期限的时间', 'The law does not leave this time out of the period'],
    [`可扣除的事由：${known.join('、')}`, `Times that may be left out: ${known.join(', ')}`],
    { field: 'reason', details: { known } },
  );
}

/** An excluded time ends before it begins, or begins before its clock. */
export function excludedTimeInvalid(field: string, clause: string): Refusal {
  return refusal(
    'EXCLUDED_TIME_INVALID',
    [clause],
    ['不计入期限的起止日期无效', 'The dates of the excluded time do not fit'],
    ['止日不得早于起日，起日不得早于期限起算日', 'It ends on or after its beginning, within the period'],
    { field },
  );
}

/** No excluded time of this number is open. */
export function excludedTimeNotOpen(number?: number): Refusal {
  return refusal(
    'EXCLUDED_TIME_NOT_OPEN',
    ['行政处罚法 60'],
    number === undefined
      ? ['没有未结束的不计期间', 'No excluded time is open']
      : [`没有第 ${number} 号未结束的不计期间`, `No open excluded time has the number ${number}`],
    ['请核对编号', 'Check the number'],
    { status: 409, field: 'number' },
  );
}

/** The limit has ended, with a decision or because the case went elsewhere: there is nothing to extend. */
export function caseLimitNotRunning(): Refusal {
  return refusal(
    'CASE_LIMIT_NOT_RUNNING',
    ['行政处罚法 60'],
    ['办案期限已经结束，没有可以延长的期限', 'The case limit has ended: there is nothing to extend'],
    ['请刷新案件页面', 'Reload the case'],
    { status: 409 },
  );
}

/** No measure of this number, or none at all, is in force. */
export function measureNotInForce(number: number | undefined, clause: string): Refusal {
  return refusal(
    'MEASURE_NOT_IN_FORCE',
    [clause],
    number === undefined
      ? ['没有尚在执行的措施', 'No measure is in force']
      : [`没有第 ${number} 号尚在执行的措施`, `No measure in force has the number ${number}`],
    ['请核对编号', 'Check the number'],
    { status: 409, field: 'number' },
  );
}

/** A seal without the head's prior approval that is not urgent (行政强制法 18). */
export function sealNeedsApproval(): Refusal {
  return refusal(
    'SEAL_NEEDS_APPROVAL',
    ['行政强制法 18'],
    ['实施查封、扣押前须经行政机关负责人批准', 'A seal needs the prior approval of the head of the agency'],
    [
      '请填写批准人；情况紧急当场实施的，注明 urgent 并在 24 小时内报告',
      'Name who approved; if it was urgent, say so and report within 24 hours',
    ],
    { field: 'approvedBy' },
  );
}

/** Whoever is named did not have the power to approve (行政强制法 18; 行政处罚法 56). */
export function approverNotHead(name: string, clause: string): Refusal {
  return refusal(
    'APPROVER_NOT_HEAD',
    [clause],
    [`${name} 不是本机关负责人`, `${name} is not a head of this agency`],
    ['请填写行政机关负责人的登录名', 'Give the sign-in name of a head of the agency'],
    { field: 'approvedBy' },
  );
}

/** A seal for longer than the law allows (行政强制法 25). */
export function sealTooLong(field: string, max: number): Refusal {
  return refusal(
    'SEAL_TOO_LONG',
    ['行政强制法 25'],
    [`查封、扣押的期限（或者延长）不得超过 ${max} 日`, `A seal, or its extension, is at most ${max} days`],
    ['请缩短期限', 'Shorten the period'],
    { field, details: { max } },
  );
}

/** A seal is extended once, before it ends (行政强制法 25). */
export function sealNotExtendable(why: 'ENDED' | 'TWICE', endsOn: string): Refusal {
  return refusal(
    why === 'ENDED' ? 'SEAL_ENDED' : 'SECOND_SEAL_EXTENSION',
    ['行政强制法 25', '行政强制法 28'],
    why === 'ENDED'
      ? [`查封、扣押期限 ${endsOn} 已届满`, `The seal ended on ${endsOn}`]
      : ['查封、扣押已延长过一次', 'The seal was extended once already'],
    ['请及时解除查封、扣押', 'Lift the seal'],
    { status: 409, details: { endsOn } },
  );
}

/** Nothing urgent waits for a report or for approval (行政强制法 19). */
export function sealNotUrgent(state: 'REPORT' | 'APPROVAL'): Refusal {
  return refusal(
    state === 'REPORT' ? 'NO_URGENT_REPORT_WANTED' : 'NO_URGENT_APPROVAL_WANTED',
    ['行政强制法 19'],
    state === 'REPORT'
      ? ['该措施无须补报', 'This measure wants no report']
      : ['该措施没有待补办的批准', 'This measure waits for no approval'],
    ['请核对措施编号', 'Check the number of the measure'],
    { status: 409, field: 'number' },
  );
}

/** Lifted or not, what was done on the spot is reported and approved before the case ends (行政强制法 19). */
export function sealNotApprovedYet(number: number): Refusal {
  return refusal(
    'SEAL_NOT_APPROVED_YET',
    ['行政强制法 19'],
    [
      `当场实施的查封、扣押第 ${number} 号尚未报告或者补办批准`,
      `Seal ${number}, taken on the spot, was not reported or approved afterwards`,
    ],
    ['请先报告并由行政机关负责人补办批准', 'Report it, and have the head decide on it first'],
    { status: 409, details: { number } },
  );
}

/** A registration is not resolved on a day before it was made. */
export function endedBeforeBegin(field: string, begun: string, clause: string): Refusal {
  return refusal(
    'MEASURE_ENDED_BEFORE_BEGIN',
    [clause],
    [`结束日期早于实施日期 ${begun}`, `It would end before it began on ${begun}`],
    ['请核对日期', 'Check the date'],
    { field },
  );
}

/** A case does not end while things are sealed or registered (行政强制法 27, 28; 行政处罚法 56). */
export function measuresInForce(names: readonly string[]): Refusal {
  return refusal(
    'MEASURES_IN_FORCE',
    ['行政强制法 27', '行政强制法 28', '行政处罚法 56'],
    [`尚有措施未处理：${names.join('、')}`, `Measures are still in force: ${names.join(', ')}`],
    ['请先解除或者处理这些措施', 'Lift or resolve them first'],
    { status: 409, details: { names } },
  );
}

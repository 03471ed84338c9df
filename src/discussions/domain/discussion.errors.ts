import { type BeijingDate } from '../../shared/beijing-time.js';
import { type Refusal } from '../../shared/domain-error.js';

type Words = readonly [zh: string, en: string];

interface Further {
  readonly clauses?: readonly string[];
  readonly field?: string;
  readonly details?: Record<string, unknown>;
  readonly status?: 403 | 409 | 422;
}

function refusal(code: string, message: Words, remedy: Words, further: Further = {}): Refusal {
  return {
    code,
    status: 422,
    message: { zh: message[0], en: message[1] },
    remedy: { zh: remedy[0], en: remedy[1] },
    ...further,
  };
}

/** A discussion before the legal review has passed (SY-L13). */
export function discussionBeforePassedReview(): Refusal {
  return refusal(
    'DISCUSSION_BEFORE_PASSED_REVIEW',
    ['法制审核未通过，不得提交集体讨论', 'The legal review has not passed; there is nothing to discuss yet'],
    ['请先完成法制审核', 'Complete the legal review first'],
    { status: 409, clauses: ['SY-L13', '行政处罚法 57', '行政处罚法 58'] },
  );
}

const ORDER_CLAUSES = ['行政处罚法 57', '生态环境行政处罚办法 52'];

/** Ordered after the decision was made: nothing can be discussed before it any more. */
export function orderTooLate(): Refusal {
  return refusal(
    'DISCUSSION_ORDER_TOO_LATE',
    ['决定已经作出，不能再要求集体讨论', 'The decision is made; it is too late to order a discussion'],
    [
      '决定确有错误的，依法撤销或者变更后重新作出',
      'Where the decision is wrong, revoke or change it and make it again',
    ],
    { status: 409, clauses: ORDER_CLAUSES },
  );
}

/** It was ordered before. */
export function orderedAlready(): Refusal {
  return refusal(
    'DISCUSSION_ORDERED_ALREADY',
    ['负责人已经要求集体讨论', 'A discussion was ordered already'],
    ['请召集集体讨论', 'Convene the discussion'],
    { status: 409, clauses: ORDER_CLAUSES },
  );
}

/** This very proposal was discussed and agreed to. */
export function discussedAlready(): Refusal {
  return refusal(
    'DISCUSSED_ALREADY',
    ['本处理意见已经集体讨论通过', 'This proposal was discussed and agreed to'],
    ['处理意见变更并再次审核后，可以再讨论', 'It is discussed again once it was changed and reviewed anew'],
    { status: 409, clauses: ORDER_CLAUSES },
  );
}

/** A meeting dated before the day on which the review passed (SY-L13). */
export function discussionBeforeReviewDate(on: BeijingDate, passedOn: BeijingDate): Refusal {
  return refusal(
    'DISCUSSION_BEFORE_PASSED_REVIEW',
    [
      `集体讨论（${on}）早于审核通过之日（${passedOn}）`,
      `The discussion (${on}) is dated before the review passed (${passedOn})`,
    ],
    ['集体讨论应在审核通过之后举行', 'Hold the discussion after the review has passed'],
    { field: 'on', clauses: ['SY-L13'], details: { on, passedOn } },
  );
}

/** The time of the meeting is none. */
export function discussionTimeInvalid(on: string): Refusal {
  return refusal(
    'DISCUSSION_TIME_INVALID',
    [`讨论时间 ${on} 无效`, `${on} is not a time at which one can meet`],
    ['请填写日期或北京时间，如 2026-10-09T09:00', 'Enter a date or Beijing time such as 2026-10-09T09:00'],
    { field: 'on' },
  );
}

/** People who may not sit in the discussion. */
export function membersIneligible(names: readonly string[]): Refusal {
  return refusal(
    'DISCUSSION_MEMBER_INELIGIBLE',
    [
      `以下人员不是本机关集体讨论成员：${names.join('、')}`,
      `Not members of this agency's discussion: ${names.join(', ')}`,
    ],
    [
      '请填写本机关负责人或集体讨论成员的登录名',
      'Give sign-in names of leaders or discussion members of the agency',
    ],
    { field: 'members', clauses: ['SY-L13', '行政处罚法 57'], details: { names } },
  );
}

/** A member who handles the case withdraws (回避). */
export function memberRecused(names: readonly string[]): Refusal {
  return refusal(
    'DISCUSSION_MEMBER_RECUSED',
    [
      `以下人员承办本案，应当回避：${names.join('、')}`,
      `These people handle the case and must withdraw: ${names.join(', ')}`,
    ],
    ['请将其移出成员名单；可作为汇报人到会', 'Leave them out; they may report to the meeting'],
    { field: 'members', clauses: ['行政处罚法 43'], details: { names } },
  );
}

/** Too few members. */
export function discussionWithoutQuorum(present: number, needed: number, total: number): Refusal {
  return refusal(
    'DISCUSSION_WITHOUT_QUORUM',
    [
      `到会 ${present} 人，应到会至少 ${needed} 人（成员共 ${total} 人）`,
      `${present} present, at least ${needed} of ${total} members are needed`,
    ],
    ['请补足到会成员', 'Convene more members'],
    { field: 'members', clauses: ['行政处罚法 57'], details: { present, needed, total } },
  );
}

/** Somebody who does not sit in this discussion. */
export function notADiscussionMember(): Refusal {
  return refusal(
    'NOT_A_DISCUSSION_MEMBER',
    ['您不是本次集体讨论的成员', 'You are not a member of this discussion'],
    ['请由到会成员发表意见', 'Only members present may vote'],
    { status: 403, clauses: ['行政处罚法 57'] },
  );
}

/** A member speaks once. */
export function voteAlreadyCast(): Refusal {
  return refusal(
    'VOTE_ALREADY_CAST',
    ['您已发表意见并表决', 'You have already voted'],
    ['如需更正，请在签署笔录时说明', 'Have a correction noted in the minutes'],
    { status: 409, clauses: ['行政处罚法 57'] },
  );
}

/** The meeting lies ahead. */
export function discussionNotBegun(on: BeijingDate): Refusal {
  return refusal(
    'DISCUSSION_NOT_BEGUN',
    [`集体讨论定于 ${on} 举行，尚未开始`, `The discussion is on ${on} and has not begun`],
    ['请在会议当日发表意见', 'Vote on the day of the meeting'],
    { status: 409, clauses: ['行政处罚法 57'], details: { on } },
  );
}

/** A vote without the member's own words. */
export function voteWithoutWords(): Refusal {
  return refusal(
    'VOTE_WITHOUT_WORDS',
    ['未记录本人发言', "The member's own words are missing"],
    ['请填写本人发表的意见', 'Enter what you said'],
    { field: 'words', clauses: ['SY-R19', '行政处罚法 57'] },
  );
}

/** "With a change", but which? */
export function changeMissing(): Refusal {
  return refusal(
    'DISCUSSION_CHANGE_MISSING',
    ['未写明修改内容', 'The change is not named'],
    ['请写明对拟处理意见的修改', 'Say what should be changed about the proposal'],
    { field: 'change', clauses: ['行政处罚法 57'] },
  );
}

/** Members who have not voted yet. */
export function votesMissing(names: readonly string[]): Refusal {
  return refusal(
    'VOTES_MISSING',
    [`尚未表决的成员：${names.join('、')}`, `These members have not voted: ${names.join(', ')}`],
    ['请待全体到会成员表决后形成结论', 'Conclude when every member present has voted'],
    { status: 409, clauses: ['行政处罚法 57'], details: { names } },
  );
}

/** A conclusion that the votes do not carry. */
export function conclusionAgainstVotes(
  conclusion: string,
  possible: readonly string[],
  tally: Readonly<Record<string, number>>,
): Refusal {
  return refusal(
    'CONCLUSION_AGAINST_VOTES',
    ['结论与表决结果不一致', 'The votes do not carry this conclusion'],
    ['请按表决结果形成结论', `The votes carry: ${possible.join(', ')}`],
    { field: 'conclusion', clauses: ['行政处罚法 57'], details: { conclusion, possible, tally } },
  );
}

/** Something that stands against excusing a member. */
export function excuseFault(code: string, field: string, message: { zh: string; en: string }): Refusal {
  return {
    ...refusal(
      code,
      [message.zh, message.en],
      ['请由召集人办理并说明理由', 'The convener does it, with the reason'],
    ),
    field,
    status: code === 'EXCUSE_NOT_CONVENER' ? 403 : 422,
    clauses: ['行政处罚法 57'],
  };
}

import { type Refusal } from '../../shared/domain-error.js';

type Words = readonly [zh: string, en: string];

function refusal(
  code: string,
  field: string,
  clauses: readonly string[],
  message: Words,
  remedy: Words,
  details?: Record<string, unknown>,
): Refusal {
  return {
    code,
    status: 422,
    field,
    clauses,
    message: { zh: message[0], en: message[1] },
    remedy: { zh: remedy[0], en: remedy[1] },
    ...(details ? { details } : {}),
  };
}

/** A fine is announced without its amount. */
export function amountMissing(): Refusal {
  return refusal(
    'NOTICE_AMOUNT_MISSING',
    'amount',
    ['行政处罚法 44'],
    ['拟处罚款但未写明金额', 'A fine is announced without its amount'],
    ['请填写拟处罚款金额', 'Enter the amount of the intended fine'],
  );
}

/** An amount is announced though nothing takes money. */
export function amountWithoutMoney(): Refusal {
  return refusal(
    'NOTICE_AMOUNT_WITHOUT_MONEY_PENALTY',
    'amount',
    ['行政处罚法 44'],
    ['拟处罚种类不涉及金额', 'None of the announced kinds takes money'],
    ['请删除金额或补充罚款、没收', 'Remove the amount, or add the fine or confiscation'],
  );
}

/** Whether a confiscation is a larger one nobody can tell without its value, and no hearing is offered. */
export function confiscatedValueMissing(): Refusal {
  return refusal(
    'CONFISCATED_VALUE_MISSING',
    'amount',
    ['行政处罚法 63'],
    [
      '拟没收但未写明数额或者价值，又未告知听证权利',
      'A confiscation is announced without its value and without the right to a hearing',
    ],
    [
      '请填写没收的数额或者价值，或者告知当事人有要求听证的权利',
      'Enter the value, or tell the party of the right to a hearing',
    ],
  );
}

/** The notice denies a hearing that the law grants. */
export function hearingRightDenied(kinds: readonly string[], furtherClause?: string): Refusal {
  return refusal(
    'HEARING_RIGHT_DENIED',
    'hearingRight',
    ['行政处罚法 63', ...(furtherClause === undefined ? [] : [furtherClause])],
    ['拟处罚种类依法应告知听证权利', 'For these kinds of penalties the party has a right to a hearing'],
    ['请告知当事人有要求听证的权利', 'Tell the party of the right to a hearing'],
    { kinds },
  );
}

/** A penalty made heavier after the party spoke up. */
export function heavierAfterStatement(before: string, now: string): Refusal {
  return refusal(
    'HEAVIER_AFTER_STATEMENT',
    'amount',
    ['行政处罚法 45'],
    [
      `不得因当事人陈述、申辩而加重处罚（原告知 ${before} 元，现 ${now} 元）`,
      `A statement may not make the penalty heavier (told ${before}, now ${now} yuan)`,
    ],
    ['如有新查明的事实，请在“新的事实”中写明', 'If new facts were found, name them in newFacts'],
    { before, now },
  );
}

/** A notice that tells of more than what passed review. */
export function heavierThanReviewed(field: 'amount' | 'kinds', [zh, en]: Words): Refusal {
  return refusal(
    'NOTICE_HEAVIER_THAN_REVIEWED',
    field,
    ['行政处罚法 58', 'SY-L4'],
    [
      `告知的内容重于审核通过的处理意见（${zh}）`,
      `The notice is heavier than the proposal that passed review (${en})`,
    ],
    [
      '请按审核通过的处理意见告知；确需加重的，先变更处理意见，重新审核通过后再告知',
      'Tell what passed review; if more is meant, change the proposal and have it reviewed again first',
    ],
  );
}

/** A notice that tells of more than the proposal with which the case went on without review. */
export function heavierThanProposed(field: 'amount' | 'kinds', [zh, en]: Words): Refusal {
  return refusal(
    'NOTICE_HEAVIER_THAN_PROPOSED',
    field,
    ['行政处罚法 44', '行政处罚法 58', 'ST-2.3.3(1)'],
    [
      `告知的内容重于未经审核即办理的处理意见（${zh}）`,
      `The notice is heavier than the proposal that went on without review (${en})`,
    ],
    [
      '请按处理意见告知；确需加重的，先变更处理意见：属于审核范围的，审核通过后再告知',
      'Tell what was proposed; if more is meant, change the proposal first: what must be reviewed is reviewed before it is told',
    ],
  );
}

/** The party had no right to a hearing, so what it wrote is a statement. */
export function hearingNotOffered(): Refusal {
  return refusal(
    'HEARING_NOT_OFFERED',
    'response',
    ['行政处罚法 63'],
    ['本次告知未包含听证权利', 'The notice does not give a right to a hearing'],
    [
      '请按陈述、申辩记录；如应当听证，请重新告知',
      'Record it as a statement, or serve a notice that offers one',
    ],
  );
}

/** The hearing was asked for after the period. */
export function hearingRequestLate(on: string, endsOn: string): Refusal {
  return refusal(
    'HEARING_REQUEST_LATE',
    'on',
    ['行政处罚法 64', '行政处罚法 85'],
    [
      `听证申请（${on}）已超过期限（${endsOn}）`,
      `The hearing was requested on ${on}, after the period (${endsOn})`,
    ],
    ['请按陈述、申辩记录并复核', 'Record it as a statement and re-examine it'],
    { on, endsOn },
  );
}

/** What the party said is not recorded. */
export function statementMissing(): Refusal {
  return refusal(
    'STATEMENT_MISSING',
    'statement',
    ['行政处罚法 45'],
    ['未记录当事人的陈述、申辩意见', 'What the party stated is missing'],
    ['请填写陈述、申辩的内容', 'Enter the statement'],
  );
}

/** A statement was not re-examined. */
export function reexaminationMissing(): Refusal {
  return refusal(
    'REEXAMINATION_MISSING',
    'reexamination',
    ['行政处罚法 45', '行政处罚法 62'],
    ['当事人提出的事实、理由和证据必须复核', 'What the party put forward must be re-examined'],
    ['请填写是否采纳及理由', 'Say whether it was adopted, and why'],
  );
}

/** Without the party's signature nothing is waived. */
export function waiverNotSigned(): Refusal {
  return refusal(
    'WAIVER_NOT_SIGNED',
    'waiver',
    ['行政处罚法 45', '行政处罚法 62'],
    ['没有当事人签字的放弃声明', 'There is no waiver signed by the party'],
    ['请上传签字的放弃声明或录入其内容', 'Attach the signed waiver or enter its text'],
  );
}

/** Nobody asked for the hearing that is taken back. */
export function noHearingRequested(): Refusal {
  return {
    code: 'HEARING_NOT_REQUESTED',
    status: 409,
    clauses: ['行政处罚法 64'],
    message: { zh: '当事人没有要求听证', en: 'The party has not asked for a hearing' },
    remedy: { zh: '请按当事人的答复记录', en: 'Record what the party answered' },
  };
}

/** A hearing that was held cannot be taken back. */
export function hearingHeldAlready(): Refusal {
  return {
    code: 'HEARING_HELD_ALREADY',
    status: 409,
    clauses: ['行政处罚法 65'],
    message: { zh: '听证已经举行，应当根据听证笔录作出决定', en: 'The hearing was held; its record counts' },
    remedy: { zh: '请按听证笔录办理', en: 'Go on with the record of the hearing' },
  };
}

/** The party may still answer. */
export function responsePeriodRunning(endsOn: string): Refusal {
  return refusal(
    'RESPONSE_PERIOD_RUNNING',
    'response',
    ['行政处罚法 45', '行政处罚法 64'],
    [`当事人的期限至 ${endsOn}，尚未届满`, `The party's period runs to ${endsOn} and is not over`],
    ['请等待期限届满，或取得签字的放弃声明', 'Wait until it is over, or obtain a signed waiver'],
    { endsOn },
  );
}

/** Fewer than seven whole working days before the hearing. */
export function hearingNoticeTooLate(hearingOn: string, clearDays: number, earliest: string): Refusal {
  return refusal(
    'HEARING_NOTICE_TOO_LATE',
    'hearingOn',
    ['行政处罚法 64', '行政处罚法 85'],
    [
      `送达与听证（${hearingOn}）之间只有 ${clearDays} 个完整工作日，应有七个`,
      `Only ${clearDays} whole working days lie between service and hearing (${hearingOn}); seven are needed`,
    ],
    [`听证最早可定于 ${earliest}`, `The earliest day for the hearing is ${earliest}`],
    { hearingOn, clearDays, earliest },
  );
}

/** A permit's hearing later than twenty working days after the request. */
export function hearingHeldTooLate(hearingOn: string, latest: string): Refusal {
  return refusal(
    'HEARING_HELD_TOO_LATE',
    'hearingOn',
    ['行政许可法 47', '行政许可法 82'],
    [
      `听证（${hearingOn}）应在要求听证之日起二十个工作日内举行`,
      `The hearing (${hearingOn}) is to be held within twenty working days of the request`,
    ],
    [`听证最迟应定于 ${latest}`, `The latest day for the hearing is ${latest}`],
    { hearingOn, latest },
  );
}

/** The presider investigated the case. */
export function presiderIsInvestigator(): Refusal {
  return refusal(
    'PRESIDER_IS_INVESTIGATOR',
    'presider',
    ['行政处罚法 64'],
    ['听证主持人是本案调查人员', 'The presider is an investigator of this case'],
    ['请指定非本案调查人员主持听证', 'Appoint somebody who did not investigate the case'],
  );
}

/** Neither the presider nor a handler of the case. */
export function recorderNotPresider(): Refusal {
  return {
    code: 'RECORDER_NOT_PRESIDER',
    status: 403,
    clauses: ['行政处罚法 64'],
    message: {
      zh: '您不是本案听证主持人或者办案人员',
      en: 'You neither preside at this hearing nor handle the case',
    },
    remedy: {
      zh: '请由听证主持人制作笔录，或由办案人员记录',
      en: 'Let the presider make the record, or a handler of the case',
    },
  };
}

/** Whose recusal was granted takes part in nothing more, as serving officer or presider either. */
export function recusedTakesPart(
  name: string,
  field: 'servers' | 'presider',
  clauses: readonly string[],
): Refusal {
  return refusal(
    'PERSON_RECUSED',
    field,
    ['行政处罚法 43', ...clauses],
    [`${name}已回避本案，不得再参与办理`, `${name} is recused from this case and takes no part in it`],
    ['请填写未回避的人员', 'Name someone who is not recused'],
    { name },
  );
}

/** Nobody of this sign-in name may preside. */
export function presiderUnknown(signInName: string): Refusal {
  return refusal(
    'PRESIDER_NOT_FOUND',
    'presider',
    ['行政处罚法 64'],
    [`本机关没有该人员：${signInName}`, `Not in this agency: ${signInName}`],
    ['请填写本机关人员的登录名', 'Give the sign-in name of a person of this agency'],
  );
}

/** The hearing took place before the day that the party was told. */
export function hearingBeforeNoticedDate(heldOn: string, noticedOn: string): Refusal {
  return refusal(
    'HEARING_BEFORE_NOTICED_DATE',
    'heldOn',
    ['行政处罚法 64'],
    [
      `听证日期 ${heldOn} 早于通知的日期 ${noticedOn}`,
      `The hearing (${heldOn}) lies before the day in its notice (${noticedOn})`,
    ],
    ['请核对听证日期', 'Check the day of the hearing'],
  );
}

/** The hearing took place on a day of which the party was not told. */
export function hearingOnAnotherDay(heldOn: string, noticedOn: string): Refusal {
  return refusal(
    'HEARING_ON_ANOTHER_DAY',
    'heldOn',
    ['行政处罚法 64'],
    [
      `听证日期 ${heldOn} 不是通知当事人的日期 ${noticedOn}`,
      `The party was told of a hearing on ${noticedOn}, not on ${heldOn}`,
    ],
    [
      '延期听证的，请填写延期通知的送达日期和理由',
      'If it was put off, say when the party was told of it, and why',
    ],
  );
}

/** The hearing record lacks a signature. */
export function hearingRecordNotSigned(field: 'signedByParty' | 'signedByPresider'): Refusal {
  const party = field === 'signedByParty';
  return refusal(
    'HEARING_RECORD_NOT_SIGNED',
    field,
    ['行政处罚法 64'],
    party
      ? ['听证笔录未经当事人签字，也未注明拒签情况', 'Neither signed by the party nor noted that it refused']
      : ['听证笔录未经主持人签字', 'The presider has not signed the record'],
    party
      ? ['请由当事人签字，或由主持人注明拒签', "Let the party sign, or note the party's refusal"]
      : ['请由主持人签字', 'Let the presider sign'],
  );
}

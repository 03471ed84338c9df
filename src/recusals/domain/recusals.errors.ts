import { DomainError, type BilingualText, type Refusal } from '../../shared/domain-error.js';

type Further = Partial<Pick<Refusal, 'status' | 'field' | 'level' | 'clauses'>>;

function refusal(
  code: string,
  message: BilingualText,
  remedy: BilingualText,
  further: Further = {},
): Refusal {
  return { code, status: 422, clauses: ['行政处罚法 43'], message, remedy, ...further };
}

export function recusalReasonMissing(): Refusal {
  return refusal(
    'RECUSAL_REASON_MISSING',
    { zh: '申请回避须说明理由', en: 'A recusal needs its reason' },
    { zh: '请写明事实和理由', en: 'Say what happened and why it matters' },
    { field: 'reason' },
  );
}

/** The person has no part in the case that they could leave. */
export function recusalNotConcerned(name: string): Refusal {
  return refusal(
    'RECUSAL_NOT_CONCERNED',
    { zh: `${name}没有参与本案的职责，无须回避`, en: `${name} has no part in this case` },
    { zh: '请核对姓名', en: 'Check the name' },
    { field: 'person' },
  );
}

export function recusalPersonUnknown(signInName: string): Refusal {
  return refusal(
    'PERSON_NOT_FOUND',
    { zh: `没有“${signInName}”`, en: `There is no "${signInName}"` },
    { zh: '请填写登录名', en: 'Give the sign-in name' },
    { field: 'person' },
  );
}

/** One application at a time for one person. */
export function recusalAskedAlready(name: string): DomainError {
  return new DomainError(
    refusal(
      'RECUSAL_ASKED_ALREADY',
      {
        zh: `${name}的回避申请尚未决定，或者已经回避`,
        en: `A recusal of ${name} is asked for or granted already`,
      },
      { zh: '请等待决定', en: 'Wait for the decision' },
      { status: 409 },
    ),
  );
}

export function recusalNotAsked(name?: string): DomainError {
  return new DomainError(
    refusal(
      'RECUSAL_NOT_ASKED',
      name === undefined
        ? { zh: '没有待决定的回避申请', en: 'No recusal waits for a decision' }
        : { zh: `没有待决定的${name}回避申请`, en: `No recusal of ${name} waits for a decision` },
      { zh: '请刷新案件页面', en: 'Reload the case' },
      { status: 409 },
    ),
  );
}

export function recusalOfOneself(): Refusal {
  return refusal(
    'RECUSAL_OF_ONESELF',
    { zh: '不得决定本人的回避', en: 'Nobody decides on their own recusal' },
    { zh: '请由有权决定的人员决定', en: 'Leave it to whoever may decide' },
    { status: 403, level: 'warn' },
  );
}

export function recusalDeciderWrong(wanted: 'DEPUTY_IN_CHARGE' | 'AGENCY_HEAD', source: string): Refusal {
  const by =
    wanted === 'AGENCY_HEAD'
      ? { zh: '行政机关负责人', en: 'the head of the agency' }
      : { zh: '分管领导', en: 'the deputy in charge' };
  return refusal(
    'RECUSAL_DECIDER_WRONG',
    { zh: `该回避须由${by.zh}决定`, en: `This recusal is decided by ${by.en}` },
    { zh: `请由${by.zh}办理`, en: `Ask ${by.en}` },
    { status: 403, level: 'warn', clauses: ['行政处罚法 43', source] },
  );
}

export function collectiveMinutesMissing(source: string): Refusal {
  return refusal(
    'RECUSAL_MINUTES_MISSING',
    {
      zh: '机关负责人的回避由集体讨论决定，须附讨论记录',
      en: 'The leaders decide together: give their minutes',
    },
    { zh: '请填写集体讨论记录', en: 'Enter the minutes' },
    { field: 'minutes', clauses: ['行政处罚法 43', source] },
  );
}

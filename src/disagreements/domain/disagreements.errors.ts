import { type EffectiveProfile } from '../../agencies/index.js';
import { DomainError, type BilingualText, type Refusal } from '../../shared/domain-error.js';

/** Clauses that order objection, negotiation and ruling, or a mechanism for it. */
export const DISPUTE_CLAUSES = ['SY-L12', 'JBM-28c', 'JX-L1', 'JBE-L9'] as const;

const CORRECT: BilingualText = { zh: '请补正后再提交', en: 'Correct it, then send again' };

/** Something that an objection, a record or a package lacks. */
export function disputeFault(
  code: string,
  field: string,
  message: BilingualText,
  clauses: readonly string[] = DISPUTE_CLAUSES,
): Refusal {
  return { code, status: 422, field, clauses, message, remedy: CORRECT };
}

/** Only a signed opinion that does not agree can be objected to. */
export function noOpinionToObjectTo(): Refusal {
  return {
    code: 'NO_OPINION_TO_OBJECT_TO',
    status: 409,
    clauses: DISPUTE_CLAUSES,
    message: {
      zh: '本轮没有可以提出异议的审核意见',
      en: 'This round has no opinion that could be objected to',
    },
    remedy: { zh: '请在审核意见签发后提出异议', en: 'Object once an opinion is signed' },
  };
}

/** One opinion is disputed once: what was agreed or ruled stands until a new opinion. */
export function objectionSettled(): Refusal {
  return {
    code: 'OBJECTION_ALREADY_MADE',
    status: 409,
    clauses: DISPUTE_CLAUSES,
    message: {
      zh: '对该审核意见已提出过异议，不得重复提出',
      en: 'This opinion has been objected to already',
    },
    remedy: {
      zh: '请按协商结果或者裁定办理，再次报送审核',
      en: 'Follow what was agreed or ruled, then submit again',
    },
  };
}

/** The agency's period to object has passed: the opinion is followed. */
export function objectionTooLate(due: string, clause: string): Refusal {
  return {
    code: 'OBJECTION_TOO_LATE',
    status: 409,
    clauses: [clause, ...DISPUTE_CLAUSES],
    message: {
      zh: `提出异议的期限已于 ${due} 届满`,
      en: `The period to object ended on ${due}`,
    },
    remedy: { zh: '请按审核意见处理后再次报送审核', en: 'Follow the opinion, then submit again' },
    details: { due },
  };
}

/** The referral was decided on: its opinion is followed or overtaken, not disputed. */
export function referralDecided(): Refusal {
  return {
    code: 'REFERRAL_ALREADY_DECIDED',
    status: 409,
    clauses: ['SY-L10', 'JBE-L7', ...DISPUTE_CLAUSES],
    message: {
      zh: '移送意见已经办理，不再适用异议程序',
      en: 'The referral has been dealt with: there is nothing left to object to',
    },
    remedy: { zh: '请处理后再次报送审核', en: 'Rework the case and submit it again' },
  };
}

/** The record of a negotiation is made by those who negotiate. */
export function recorderOfNoSide(): Refusal {
  return {
    code: 'RECORDER_OF_NO_SIDE',
    status: 403,
    clauses: DISPUTE_CLAUSES,
    message: {
      zh: '您不是本案承办一方或者审核一方的人员',
      en: 'You are of neither side of this dispute',
    },
    remedy: {
      zh: '请由承办人员、承办机构负责人或者法制审核机构的人员记录',
      en: 'Leave it to the handlers, the head of their unit or the people of the legal unit',
    },
    level: 'warn',
  };
}

/** A dispute goes up only after both sides have met (SY-L12, JBM-28c). */
export function negotiationRecordRequired(): DomainError {
  return new DomainError({
    code: 'NEGOTIATION_RECORD_REQUIRED',
    status: 409,
    clauses: DISPUTE_CLAUSES,
    message: {
      zh: '没有协商记录，不得报请裁定',
      en: 'Without the record of a negotiation nothing can be submitted for a ruling',
    },
    remedy: { zh: '请先协商并完成协商记录', en: 'Negotiate first and record it' },
    level: 'warn',
  });
}

/** Another leader's task: the agency's rules name who rules (SY-L12: the head; JBM-28c: the deputy in charge). */
export function rulingNotYours(profile: EffectiveProfile): DomainError {
  const { value, source } = profile.escalateTo;
  const zh = value === 'AGENCY_HEAD' ? '机关负责人' : '分管领导';
  const en = value === 'AGENCY_HEAD' ? 'the head of the agency' : 'the deputy in charge';
  return new DomainError({
    code: 'RULING_NOT_YOURS',
    status: 403,
    clauses: [source.reference],
    message: {
      zh: `本机关的审核争议由${zh}裁定`,
      en: `In this agency ${en} rules on a dispute about a review`,
    },
    remedy: { zh: `请由${zh}办理`, en: `Ask ${en}` },
    details: { escalateTo: value },
    level: 'warn',
  });
}

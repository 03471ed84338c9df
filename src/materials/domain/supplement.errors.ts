import { DomainError, type BilingualText, type Refusal } from '../../shared/domain-error.js';

/** Something about a notice to supplement, or its answer, that cannot stand. */
export function supplementFault(
  code: string,
  field: string,
  message: BilingualText,
  clauses: readonly string[],
): Refusal {
  const remedy = { zh: '请更正后再提交', en: 'Correct it, then send again' };
  return { code, status: 422, field, clauses, message, remedy };
}

/** The one notice lists all that is missing (SY-R7). */
export function itemLeftOut(key: string, name: BilingualText): Refusal {
  return {
    code: 'SUPPLEMENT_ITEM_LEFT_OUT',
    status: 422,
    field: 'items',
    clauses: ['SY-R7'],
    message: {
      zh: `缺少的“${name.zh}”未列入补正通知，应当一次性告知`,
      en: `"${name.en}" is missing too: the notice lists all items at once`,
    },
    remedy: { zh: '请一次列明全部缺少的材料', en: 'List every missing item in this notice' },
    details: { key },
  };
}

/** New items in a second notice need the head's reason (SY-R7). */
export function secondSupplementNeedsHead(items: readonly string[]): Refusal {
  return {
    code: 'SECOND_SUPPLEMENT_NEEDS_HEAD',
    status: 422,
    field: 'items',
    clauses: ['SY-R7'],
    message: {
      zh: `本轮已发出补正通知，再次要求新的材料（${items.join('、')}）须经机关负责人说明理由并批准`,
      en: 'A second notice with new items needs the approval of the head of the agency, with its reason',
    },
    remedy: {
      zh: '请先由机关负责人批准，或仅列明前次通知的材料',
      en: 'Ask the head to approve first, or ask only for the items of the first notice',
    },
    details: { items },
  };
}

/** A notice is open: it is answered or expires before the next step. */
export function supplementOutstanding(supplementBy: string): DomainError {
  return new DomainError({
    code: 'SUPPLEMENT_OUTSTANDING',
    status: 409,
    clauses: ['SY-L6', 'SY-R7'],
    message: {
      zh: `补正通知尚未办结（期限至 ${supplementBy}）`,
      en: `Materials are being supplemented until ${supplementBy}`,
    },
    remedy: { zh: '请待补正材料收到或期限届满', en: 'Wait for the materials or for the date to pass' },
  });
}

/** The date to supplement has passed: the bundle is returned. */
export function supplementTooLate(supplementBy: string): DomainError {
  return new DomainError({
    code: 'SUPPLEMENT_TOO_LATE',
    status: 409,
    clauses: ['SY-L6'],
    message: {
      zh: `补正期限已于 ${supplementBy} 届满，材料予以退回`,
      en: `The time to supplement ended on ${supplementBy}: the bundle is returned`,
    },
    remedy: { zh: '请补齐材料后再次报送', en: 'Complete the bundle and submit it again' },
  });
}

/** Only the reviewer of the case and the head of its legal unit act for the review. */
export function notTheReviewingSide(): DomainError {
  return new DomainError({
    code: 'NOT_REVIEWER_OF_CASE',
    status: 403,
    clauses: ['行政处罚法 58'],
    message: {
      zh: '只有本案审核人员或者法制审核机构负责人可以办理',
      en: 'Only the reviewer of this case or the head of its legal unit may do this',
    },
    remedy: { zh: '请由本案审核人员办理', en: 'Leave it to the reviewer of this case' },
  });
}

/** The bundle has been signed for, or was complete and counts as received. */
export function alreadyReceived(on: string): DomainError {
  return new DomainError({
    code: 'ALREADY_RECEIVED',
    status: 409,
    message: { zh: `材料已于 ${on} 收到`, en: `The bundle was received on ${on}` },
    remedy: { zh: '无须再次签收', en: 'There is no need to sign again' },
  });
}

/** A bundle goes back only after its unit was told once what is missing. */
export function supplementNoticeFirst(): DomainError {
  return new DomainError({
    code: 'SUPPLEMENT_NOTICE_FIRST',
    status: 409,
    clauses: ['SY-L6', 'SY-R7'],
    message: {
      zh: '尚未一次性告知补正事项，不得退回报送',
      en: 'The bundle cannot be returned before the unit was told what is missing',
    },
    remedy: { zh: '请先发出补正通知', en: 'Issue the notice to supplement first' },
  });
}

/** Code of the diagram: nothing came in time while the review was under way. */
export const SUPPLEMENT_NOT_GIVEN = 'SUPPLEMENT_NOT_GIVEN';

/** The call-up that is answered is not open, or several are and none is named (SY-L9). */
export function callUpUnknown(open: readonly number[]): DomainError {
  return new DomainError({
    code: 'CALL_UP_UNKNOWN',
    status: 422,
    field: 'number',
    clauses: ['SY-L9'],
    message: {
      zh: `请写明答复第几次调取（待答复：${open.join('、') || '无'}）`,
      en: `Say which call-up you answer (open: ${open.join(', ') || 'none'})`,
    },
    remedy: { zh: '请填写 number', en: 'Give its number' },
    details: { open },
  });
}

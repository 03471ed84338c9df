import { type BeijingDate } from '../../shared/beijing-time.js';
import { type Refusal } from '../../shared/domain-error.js';
import { supplementFault } from './supplement.errors.js';

/** One thing that is called up, and what for. */
export interface CallUpItem {
  readonly title: string;
  readonly reason: string;
}

/** Every fault of a call-up (SY-L9): nothing named, no reason, a date that has passed. */
export function callUpFaults(
  { items, wantedBy }: { readonly items: readonly CallUpItem[]; readonly wantedBy: BeijingDate },
  today: BeijingDate,
): Refusal[] {
  const faults: Refusal[] = [];
  if (items.length === 0) {
    const message = { zh: '没有列明调取的材料', en: 'Nothing is called up' };
    faults.push(supplementFault('CALL_UP_EMPTY', 'items', message, ['SY-L9']));
  }
  items.forEach(({ reason }, index) => {
    if (reason.trim() !== '') return;
    const message = { zh: '调取材料须说明用途', en: 'Say what it is needed for' };
    faults.push(supplementFault('CALL_UP_REASON_MISSING', `items.${index}.reason`, message, ['SY-L9']));
  });
  if (wantedBy < today) {
    const message = { zh: '提供日期已经过去', en: 'The date has passed' };
    faults.push(supplementFault('CALL_UP_DATE_PAST', 'wantedBy', message, ['SY-L9']));
  }
  return faults;
}

/** An answer hands something in, or says why it cannot: others cooperate (SY-L9). */
export function callUpAnswerFaults(answer: {
  readonly materials: readonly unknown[];
  readonly remark?: string;
}): Refusal[] {
  if (answer.materials.length > 0 || answer.remark?.trim()) return [];
  const message = {
    zh: '须提供材料，或者说明不能提供的理由',
    en: 'Hand something in, or say why you cannot',
  };
  return [supplementFault('CALL_UP_UNANSWERED', 'materials', message, ['SY-L9'])];
}

/** An inquiry is dated on or before today and has a record (SY-L9). */
export function inquiryFaults(
  inquiry: { readonly heldOn: BeijingDate; readonly record: string },
  today: BeijingDate,
): Refusal[] {
  const faults: Refusal[] = [];
  if (inquiry.heldOn > today) {
    const message = { zh: '调查日期晚于今天', en: 'The inquiry lies in the future' };
    faults.push(supplementFault('DATE_IN_FUTURE', 'heldOn', message, ['SY-L9']));
  }
  if (inquiry.record.trim() === '') {
    const message = { zh: '调查没有记录', en: 'The inquiry has no record' };
    faults.push(supplementFault('INQUIRY_RECORD_MISSING', 'record', message, ['SY-L9']));
  }
  return faults;
}

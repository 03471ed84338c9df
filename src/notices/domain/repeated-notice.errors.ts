import { type Refusal } from '../../shared/domain-error.js';

type Words = readonly [zh: string, en: string];

function notRepeatable(code: string, message: Words, remedy: Words): Refusal {
  return {
    code,
    status: 409,
    clauses: ['行政处罚法 44', '行政处罚法 45'],
    message: { zh: message[0], en: message[1] },
    remedy: { zh: remedy[0], en: remedy[1] },
  };
}

/** There is no notice that could be given once more. */
export function noticeNotServed(): Refusal {
  return notRepeatable(
    'NOTICE_NOT_SERVED',
    ['尚未送达过告知书，无须重新告知', 'No notice was served, so none is given anew'],
    ['请按流程送达告知书', 'Serve the notice when its step comes'],
  );
}

/** The party's answer to the latest notice is not recorded yet. */
export function noticeNotAnswered(): Refusal {
  return notRepeatable(
    'NOTICE_NOT_ANSWERED',
    ['上一次告知尚在办理，当事人的答复未记录', 'The notice before is still under way'],
    ['请先记录当事人的答复', 'Record what the party answered first'],
  );
}

/** It is to be given anew already. */
export function noticeRepeatedAlready(): Refusal {
  return notRepeatable(
    'NOTICE_REPEATED_ALREADY',
    ['已经要求重新告知', 'It is to be given anew already'],
    ['请送达新的告知书', 'Serve the new notice'],
  );
}

import { type Refusal } from '../../shared/domain-error.js';
import { type OpinionContent, type OpinionPoint } from './opinion.js';
import { opinionFault } from './review.errors.js';

/** What is put right in a signed opinion: words, never what it says. */
export interface CorrectionInput {
  readonly reason: string;
  readonly text?: string;
  readonly points?: readonly OpinionPoint[];
  readonly referTo?: string;
  /** Only to say that it stays. */
  readonly kind?: string;
}

/**
 * Every fault of a correction: no reason, nothing changed, another kind or another number of points. A signed opinion
 * is immutable; a slip is corrected in a new version (JBM-28a, SY-L10).
 */
export function correctionFaults(input: CorrectionInput, signed: OpinionContent): Refusal[] {
  const clauses = ['SY-L10', 'JBM-28a'];
  const faults: Refusal[] = [];
  if (input.reason.trim() === '') {
    const message = { zh: '更正须说明理由', en: 'A correction needs its reason' };
    faults.push(opinionFault('CORRECTION_REASON_MISSING', 'reason', message, clauses));
  }
  if (input.kind !== undefined && input.kind !== signed.kind) {
    const message = {
      zh: '更正不得改变审核意见的种类',
      en: 'A correction never changes the kind of an opinion',
    };
    faults.push(opinionFault('CORRECTION_CHANGES_KIND', 'kind', message, clauses));
  }
  if (input.points && input.points.length !== signed.points.length) {
    const message = { zh: '更正不得增减意见的条目', en: 'A correction adds and removes no point' };
    faults.push(opinionFault('CORRECTION_CHANGES_POINTS', 'points', message, clauses));
  }
  if (faults.length === 0 && JSON.stringify(corrected(input, signed)) === JSON.stringify(signed)) {
    const message = { zh: '没有更正任何内容', en: 'Nothing is corrected' };
    faults.push(opinionFault('CORRECTION_EMPTY', 'text', message, clauses));
  }
  return faults;
}

/** The opinion with its slips put right. */
export function corrected(
  { text, points, referTo }: CorrectionInput,
  signed: OpinionContent,
): OpinionContent {
  return {
    ...signed,
    ...(text === undefined ? {} : { text }),
    ...(points === undefined
      ? {}
      : { points: points.map(({ text: words, action }) => ({ text: words, action })) }),
    ...(referTo === undefined ? {} : { referTo }),
  };
}

import { type Refusal } from '../../shared/domain-error.js';
import { disputeFault } from './disagreements.errors.js';

/** The two opinions that a package holds in full. */
export interface BothOpinions {
  readonly handlingOpinion: string;
  readonly reviewOpinion: string;
}

/** One side's opinion alone never goes up: a leader rules on both (SY-L12 双方意见一并报送; JBM-28c; open point A8.4). */
export function escalationFaults(opinions: BothOpinions): Refusal[] {
  const names = {
    handlingOpinion: { zh: '承办机构意见', en: 'the opinion of the handling unit' },
    reviewOpinion: { zh: '法制审核机构意见', en: 'the opinion of the legal body' },
  } as const;
  return (['handlingOpinion', 'reviewOpinion'] as const)
    .filter((side) => opinions[side].trim() === '')
    .map((side) =>
      disputeFault('BOTH_OPINIONS_REQUIRED', side, {
        zh: `须将双方意见一并报送，缺少${names[side].zh}`,
        en: `Both opinions go up together; ${names[side].en} is missing`,
      }),
    );
}

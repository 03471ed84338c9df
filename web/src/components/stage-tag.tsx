import { useText } from '../lib/text/use-text';
import styles from './stage-tag.module.css';

const TONES: Readonly<Record<string, string>> = {
  UNDER_REVIEW: 'review',
  REWORKING: 'attention',
  IN_DISPUTE: 'attention',
  REFERRING: 'attention',
  REVIEW_NOT_REQUIRED: 'good',
  REVIEW_PASSED: 'good',
  DECIDED: 'good',
  SERVED: 'good',
  CLOSED: 'rest',
  CLOSED_WITHOUT_DECISION: 'rest',
  REFERRED: 'rest',
};

export function StageTag({ stage }: { stage: string }) {
  const { named } = useText();
  return (
    <span className={styles.stage} data-tone={TONES[stage] ?? 'plain'} title={named('stage', stage)}>
      {named('stage', stage)}
    </span>
  );
}

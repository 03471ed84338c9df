import { useText } from '../lib/text/use-text';
import styles from './loading.module.css';

/** Appears only when waiting is felt. */
export function Loading() {
  const { t } = useText();
  return (
    <div role="status" className={styles.loading}>
      {t('common.loading')}
    </div>
  );
}

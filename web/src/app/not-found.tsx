import { Link } from 'react-router';
import { useText } from '../lib/text/use-text';
import styles from './shell.module.css';

export function NotFound() {
  const { t } = useText();
  return (
    <div className={styles.notFound}>
      <h1>{t('shell.notFound')}</h1>
      <Link to="/inbox/mine">{t('shell.inbox')}</Link>
    </div>
  );
}
